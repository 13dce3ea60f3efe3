import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { LabelsScreen } from '#renderer/features/equipment-papers/labels-screen.tsx';
import type { LoanPaperKind } from '#renderer/features/equipment-papers/loan-paper.ts';
import { LoanPaperScreen } from '#renderer/features/equipment-papers/loan-paper-screen.tsx';
import { ValuesScreen } from '#renderer/features/equipment-papers/values-screen.tsx';

function LoanPaperRoute({ kind, loanId }: { readonly kind: LoanPaperKind; readonly loanId: string }) {
  const navigate = useNavigate();
  return (
    <LoanPaperScreen
      key={loanId}
      kind={kind}
      loanId={loanId}
      onBack={() => void navigate({ to: '/prets/$loanId', params: { loanId } })}
    />
  );
}

/** `/prets/…/convention` */
export function LoanAgreementRoute() {
  const { loanId } = useParams({ from: '/prets/$loanId/convention' });
  return <LoanPaperRoute kind="agreement" loanId={loanId} />;
}

/** `/prets/…/bon-de-sortie` */
export function HandOverSlipRoute() {
  const { loanId } = useParams({ from: '/prets/$loanId/bon-de-sortie' });
  return <LoanPaperRoute kind="handOver" loanId={loanId} />;
}

/** `/prets/…/bon-de-retour` */
export function ReturnSlipRoute() {
  const { loanId } = useParams({ from: '/prets/$loanId/bon-de-retour' });
  return <LoanPaperRoute kind="return" loanId={loanId} />;
}

/** `/materiel/etiquettes` */
export function LabelsRoute() {
  const { history } = useRouter();
  const { materiel, malle, point, categorie, lot, choix } = useSearch({ from: '/materiel/etiquettes' });
  const asked = {
    oneId: materiel ?? malle ?? null,
    fromList: choix === 'liste',
    loanPointId: point ?? null,
    category: categorie ?? null,
    lotId: lot ?? null,
  };
  return <LabelsScreen key={JSON.stringify(asked)} asked={asked} onBack={() => history.back()} />;
}

/** `/materiel/valeurs` */
export function ValuesRoute() {
  const { history } = useRouter();
  const { point } = useSearch({ from: '/materiel/valeurs' });
  return <ValuesScreen loanPointId={point ?? null} onBack={() => history.back()} />;
}
