import { Modal } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './call.module.css';
import { CallEntry } from './call-entry.tsx';
import { leaveCall, useCallRequest } from './call-request.ts';

type Props = {
  /** Leads to the page of a ticket. */
  readonly onOpenTicket: (ticketId: string) => void;
};

/**
 * The dialog in which a call is taken, over any screen: `takeCall` opens it, Escape leaves what was typed as a draft.
 * It stands before the screens in the page, so that it hears Escape before their dialogs.
 */
export function TakeCall({ onOpenTicket }: Props) {
  const { t } = useTranslation('ticketCall');
  const { t: app } = useTranslation();
  const request = useCallRequest();
  const opened = request !== null;
  useEscape(opened, leaveCall);
  return (
    <Modal
      opened={opened}
      onClose={leaveCall}
      closeOnEscape={false}
      closeOnClickOutside={false}
      // Over any other dialog that was open when the telephone rang.
      zIndex={250}
      size="78rem"
      yOffset="2vh"
      transitionProps={{ duration: 0 }}
      title={t('title')}
      closeButtonProps={{ 'aria-label': app('close') }}
      classNames={{ content: classes.dialog ?? '', body: classes.body ?? '', header: classes.header ?? '' }}
    >
      {request !== null && (
        <CallEntry
          key={request.turn}
          given={request.given}
          onClose={leaveCall}
          onOpenTicket={(ticketId) => {
            leaveCall();
            onOpenTicket(ticketId);
          }}
        />
      )}
    </Modal>
  );
}

/**
 * Escape closes the call and nothing else: a dialog that was open beneath would close with it, and lose what it holds.
 * It listens from the start, ahead of the screens and their dialogs; what is open within the call (a list, a menu)
 * takes its Escape first.
 */
function useEscape(opened: boolean, close: () => void): void {
  const isOpen = useRef(opened);
  isOpen.current = opened;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || !isOpen.current || isTaken(event.target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [close]);
}

/** Whether a list or a menu is open there. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    (target.getAttribute('data-mantine-stop-propagation') === 'true' ||
      target.closest('.mantine-Popover-dropdown, .mantine-Menu-dropdown') !== null)
  );
}
