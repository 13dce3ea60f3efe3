import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { AppFrame } from './layout/app-frame.tsx';
import {
  AccessPointCreateRoute,
  AccessPointEditRoute,
  AccessPointRoute,
  AccessPointsRoute,
} from './routes/access-points-route.tsx';
import {
  AnimatorCreateRoute,
  AnimatorEditRoute,
  AnimatorRoute,
  AnimatorsRoute,
  PassOnRoute,
  ReplacementRoute,
} from './routes/animators-route.tsx';
import {
  ArticleCreateRoute,
  ArticleEditRoute,
  ArticleRoute,
  ArticlesRoute,
  BookletRoute,
} from './routes/articles-route.tsx';
import {
  AnimatorDuplicatesRoute,
  AnimatorMergeRoute,
  OrganisationDuplicatesRoute,
  OrganisationMergeRoute,
  PlaceDuplicatesRoute,
  PlaceMergeRoute,
} from './routes/duplicates-route.tsx';
import { EquipmentFiguresRoute } from './routes/equipment-figures-route.tsx';
import {
  HandOverSlipRoute,
  LabelsRoute,
  LoanAgreementRoute,
  ReturnSlipRoute,
  ValuesRoute,
} from './routes/equipment-papers-route.tsx';
import { readLabelsSearch } from './routes/equipment-papers-search.ts';
import { ExchangeRoute, ImportIntoRoute } from './routes/exchange-route.tsx';
import { ExplorerRoute } from './routes/explorer-route.tsx';
import { FollowUpsRoute } from './routes/follow-ups-route.tsx';
import { HotlineFiguresRoute } from './routes/hotline-figures-route.tsx';
import { HotlineRoute } from './routes/hotline-route.tsx';
import { HotlineSettingsRoute, LevelCreateRoute, LevelEditRoute } from './routes/hotline-settings-route.tsx';
import { ItemCreateRoute, ItemEditRoute, ItemRoute, ItemsRoute } from './routes/items-route.tsx';
import { KitCreateRoute, KitEditRoute, KitRoute, KitsRoute } from './routes/kits-route.tsx';
import { FreeRoute, LoanCalendarRoute } from './routes/loan-calendar-route.tsx';
import { readCalendarSearch, readFreeSearch } from './routes/loan-calendar-search.ts';
import {
  InventoryPaperRoute,
  InventoryRoute,
  LoanPointCreateRoute,
  LoanPointEditRoute,
  LoanPointRoute,
  LoanPointsRoute,
} from './routes/loan-points-route.tsx';
import {
  LoanCreateRoute,
  LoanEditRoute,
  LoanRoute,
  LoansRoute,
  OverdueRoute,
} from './routes/loans-route.tsx';
import { LotCreateRoute, LotEditRoute, LotRoute, LotsRoute } from './routes/lots-route.tsx';
import { NetworkRoute, NetworksRoute } from './routes/networks-route.tsx';
import { readNewArticleSearch } from './routes/new-article-search.ts';
import { readNewLoanSearch } from './routes/new-loan-search.ts';
import { NotFoundRoute } from './routes/not-found-route.tsx';
import {
  OrganisationCreateRoute,
  OrganisationEditRoute,
  OrganisationRoute,
  OrganisationsRoute,
} from './routes/organisations-route.tsx';
import { AnimatorDirectoryRoute, PlaceDirectoryRoute, PlaceSheetRoute } from './routes/printing-route.tsx';
import {
  GridCreateRoute,
  GridEditRoute,
  QualityRoute,
  ReviewCreateRoute,
  ReviewEditRoute,
  ReviewPaperRoute,
  ReviewRoute,
} from './routes/quality-route.tsx';
import { readNewGridSearch, readNewReviewSearch } from './routes/quality-search.ts';
import { QuestionnairesRoute } from './routes/questionnaires-route.tsx';
import { readQuestionnairesSearch } from './routes/questionnaires-search.ts';
import { readRecordSearch } from './routes/record-search.ts';
import { RemindersRoute } from './routes/reminders-route.tsx';
import { IssuedReportRoute, ReportRoute, ReportsRoute } from './routes/reports-route.tsx';
import { SessionCreateRoute, SessionEditRoute, SessionsRoute } from './routes/sessions-route.tsx';
import { readSessionsSearch } from './routes/sessions-search.ts';
import { SettingsRoute } from './routes/settings-route.tsx';
import { readSurveyEntrySearch } from './routes/survey-entry-search.ts';
import {
  SurveyCreateRoute,
  SurveyEditRoute,
  SurveyEntryRoute,
  SurveyFileRoute,
  SurveyRoute,
  SurveySheetRoute,
  SurveysRoute,
} from './routes/surveys-route.tsx';
import { TicketListRoute } from './routes/ticket-list-route.tsx';
import { TicketEditRoute, TicketPaperRoute, TicketRoute } from './routes/tickets-route.tsx';
import { UsageRoute, UsageYearRoute } from './routes/usage-route.tsx';
import { UsageSettingsRoute } from './routes/usage-settings-route.tsx';
import { UsageSourcesRoute } from './routes/usage-sources-route.tsx';
import { readUsageYearSearch } from './routes/usage-year-search.ts';

const root = createRootRoute({ component: AppFrame, notFoundComponent: NotFoundRoute });

const routes = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/lieux' });
    },
  }),
  createRoute({ getParentRoute: () => root, path: '/lieux', component: AccessPointsRoute }),
  createRoute({ getParentRoute: () => root, path: '/lieux/annuaire', component: PlaceDirectoryRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/annuaire/animateurs',
    component: AnimatorDirectoryRoute,
  }),
  createRoute({ getParentRoute: () => root, path: '/lieux/$placeId/fiche', component: PlaceSheetRoute }),
  createRoute({ getParentRoute: () => root, path: '/lieux/nouveau', component: AccessPointCreateRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/lieux/$placeId',
    validateSearch: readRecordSearch,
    component: AccessPointRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/lieux/$placeId/modifier',
    component: AccessPointEditRoute,
  }),
  createRoute({ getParentRoute: () => root, path: '/lieux/doublons', component: PlaceDuplicatesRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/lieux/doublons/$keptId/$otherId',
    component: PlaceMergeRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/animateurs/doublons',
    component: AnimatorDuplicatesRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/animateurs/doublons/$keptId/$otherId',
    component: AnimatorMergeRoute,
  }),
  createRoute({ getParentRoute: () => root, path: '/structures', component: OrganisationsRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/structures/doublons',
    component: OrganisationDuplicatesRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/structures/doublons/$keptId/$otherId',
    component: OrganisationMergeRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/structures/nouvelle',
    component: OrganisationCreateRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/structures/$organisationId',
    validateSearch: readRecordSearch,
    component: OrganisationRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/structures/$organisationId/modifier',
    component: OrganisationEditRoute,
  }),
  createRoute({ getParentRoute: () => root, path: '/reseaux', component: NetworksRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/reseaux/$networkId',
    validateSearch: readRecordSearch,
    component: NetworkRoute,
  }),
  createRoute({ getParentRoute: () => root, path: '/animateurs', component: AnimatorsRoute }),
  createRoute({ getParentRoute: () => root, path: '/animateurs/nouveau', component: AnimatorCreateRoute }),
  createRoute({ getParentRoute: () => root, path: '/animateurs/transmettre', component: PassOnRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/animateurs/remplacement/$replacementId',
    component: ReplacementRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/animateurs/$animatorId',
    validateSearch: readRecordSearch,
    component: AnimatorRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/animateurs/$animatorId/modifier',
    component: AnimatorEditRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/prets/calendrier',
    validateSearch: readCalendarSearch,
    component: LoanCalendarRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/prets/libre',
    validateSearch: readFreeSearch,
    component: FreeRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/prets/$loanId/convention',
    component: LoanAgreementRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/prets/$loanId/bon-de-sortie',
    component: HandOverSlipRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/prets/$loanId/bon-de-retour',
    component: ReturnSlipRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/materiel/etiquettes',
    validateSearch: readLabelsSearch,
    component: LabelsRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/materiel/valeurs',
    validateSearch: readLabelsSearch,
    component: ValuesRoute,
  }),
  createRoute({ getParentRoute: () => root, path: '/points-de-pret', component: LoanPointsRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/points-de-pret/nouveau',
    component: LoanPointCreateRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/points-de-pret/inventaires/$inventoryId',
    validateSearch: readRecordSearch,
    component: InventoryRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/points-de-pret/inventaires/$inventoryId/imprimer',
    component: InventoryPaperRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/points-de-pret/$loanPointId',
    validateSearch: readRecordSearch,
    component: LoanPointRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/points-de-pret/$loanPointId/modifier',
    component: LoanPointEditRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/materiel',
    component: ItemsRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/materiel/nouveau',
    component: ItemCreateRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/materiel/malles',
    component: KitsRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/materiel/malles/nouvelle',
    component: KitCreateRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/materiel/malles/$kitId',
    validateSearch: readRecordSearch,
    component: KitRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/materiel/malles/$kitId/modifier',
    component: KitEditRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/materiel/lots',
    component: LotsRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/materiel/lots/nouveau',
    component: LotCreateRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/materiel/lots/$lotId',
    validateSearch: readRecordSearch,
    component: LotRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/materiel/lots/$lotId/modifier',
    component: LotEditRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/materiel/$itemId',
    validateSearch: readRecordSearch,
    component: ItemRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/materiel/$itemId/modifier',
    component: ItemEditRoute,
  }),
  createRoute({ getParentRoute: () => root, path: '/prets', component: LoansRoute }),
  createRoute({ getParentRoute: () => root, path: '/prets/retards', component: OverdueRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/prets/nouveau',
    validateSearch: readNewLoanSearch,
    component: LoanCreateRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/prets/$loanId',
    validateSearch: readRecordSearch,
    component: LoanRoute,
  }),
  createRoute({ getParentRoute: () => root, path: '/prets/$loanId/modifier', component: LoanEditRoute }),
  createRoute({ getParentRoute: () => root, path: '/hotline/demandes', component: TicketListRoute }),
  createRoute({ getParentRoute: () => root, path: '/hotline', component: HotlineRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/hotline/demandes/$ticketId',
    validateSearch: readRecordSearch,
    component: TicketRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/hotline/demandes/$ticketId/modifier',
    component: TicketEditRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/hotline/demandes/$ticketId/imprimer',
    component: TicketPaperRoute,
  }),
  createRoute({ getParentRoute: () => root, path: '/fiches', component: ArticlesRoute }),
  createRoute({ getParentRoute: () => root, path: '/fiches/livret', component: BookletRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/fiches/nouvelle',
    validateSearch: readNewArticleSearch,
    component: ArticleCreateRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/fiches/$articleId',
    validateSearch: readRecordSearch,
    component: ArticleRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/fiches/$articleId/modifier',
    component: ArticleEditRoute,
  }),
  createRoute({ getParentRoute: () => root, path: '/suivi', component: FollowUpsRoute }),
  createRoute({ getParentRoute: () => root, path: '/materiel/chiffres', component: EquipmentFiguresRoute }),
  createRoute({ getParentRoute: () => root, path: '/hotline/chiffres', component: HotlineFiguresRoute }),
  createRoute({ getParentRoute: () => root, path: '/usages', component: UsageRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/usages/questionnaires',
    validateSearch: readQuestionnairesSearch,
    component: QuestionnairesRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/usages/seances',
    validateSearch: readSessionsSearch,
    component: SessionsRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/usages/seances/nouvelle',
    validateSearch: readSessionsSearch,
    component: SessionCreateRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/usages/seances/$sessionId',
    component: SessionEditRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/usages/lieux/$placeId',
    validateSearch: readUsageYearSearch,
    component: UsageYearRoute,
  }),
  createRoute({ getParentRoute: () => root, path: '/usages/explorer', component: ExplorerRoute }),
  createRoute({ getParentRoute: () => root, path: '/usages/enquetes', component: SurveysRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/usages/enquetes/nouvelle',
    component: SurveyCreateRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/usages/enquetes/$surveyId',
    validateSearch: readRecordSearch,
    component: SurveyRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/usages/enquetes/$surveyId/modifier',
    component: SurveyEditRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/usages/enquetes/$surveyId/saisie',
    validateSearch: readSurveyEntrySearch,
    component: SurveyEntryRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/usages/enquetes/$surveyId/feuille',
    component: SurveySheetRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/usages/enquetes/$surveyId/tableur',
    component: SurveyFileRoute,
  }),
  createRoute({ getParentRoute: () => root, path: '/usages/relances', component: RemindersRoute }),
  createRoute({ getParentRoute: () => root, path: '/usages/qualite', component: QualityRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/usages/qualite/nouvelle',
    validateSearch: readNewReviewSearch,
    component: ReviewCreateRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/usages/qualite/grilles/nouvelle',
    validateSearch: readNewGridSearch,
    component: GridCreateRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/usages/qualite/grilles/$gridId',
    component: GridEditRoute,
  }),
  createRoute({ getParentRoute: () => root, path: '/usages/qualite/$reviewId', component: ReviewRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/usages/qualite/$reviewId/modifier',
    component: ReviewEditRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/usages/qualite/$reviewId/imprimer',
    component: ReviewPaperRoute,
  }),
  createRoute({ getParentRoute: () => root, path: '/usages/sources', component: UsageSourcesRoute }),
  createRoute({ getParentRoute: () => root, path: '/bilans', component: ReportsRoute }),
  createRoute({ getParentRoute: () => root, path: '/bilans/$reportId', component: ReportRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/bilans/$reportId/versions/$issueId',
    component: IssuedReportRoute,
  }),
  createRoute({ getParentRoute: () => root, path: '/echanges', component: ExchangeRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/echanges/importer/$list',
    component: ImportIntoRoute,
  }),
  createRoute({ getParentRoute: () => root, path: '/reglages', component: SettingsRoute }),
  createRoute({ getParentRoute: () => root, path: '/reglages/hotline', component: HotlineSettingsRoute }),
  createRoute({ getParentRoute: () => root, path: '/reglages/usages', component: UsageSettingsRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/reglages/hotline/echelons/nouveau',
    component: LevelCreateRoute,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/reglages/hotline/echelons/$levelId',
    component: LevelEditRoute,
  }),
]);

/** The routes of the program, in the address's hash: `app://` and a folder of files both serve one page. */
export const router = createRouter({
  routeTree: routes,
  history: createHashHistory(),
  defaultPreload: false,
});

declare module '@tanstack/react-router' {
  // The library reads the type of the routes from this interface: a link to nowhere is a compiler error.
  interface Register {
    readonly router: typeof router;
  }
}
