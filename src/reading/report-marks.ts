/**
 * The sites' own marks that readings look for, word by word: a report keeps these and no other class, id or test id, since
 * any other may hold somebody's name.
 */
const MARKS = new Set(
  (
    'primaryColumn sidebarColumn UserCell cellInnerDiv conversation DmActivityContainer DmScrollerContainer messageEntry tweetText ' +
    'dmComposerTextInput dmComposerSendButton dm-container dm-inbox-panel dm-conversation-panel dm-conversation-header ' +
    'dm-conversation-username dm-message-list dm-message-request-prompt dm-message-request-accept-button dm-message-requests ' +
    'dm-composer-form dm-composer-textarea dm-composer-send-button icon-circle-fill DMDrawer chat-drawer-root ' +
    'lazy-column expandable-text-box interop-shadowdom interop-outlet workspace ' +
    'msg-conversation-listitem msg-conversation-card msg-conversation-card__convo-item-container--unread ' +
    'msg-conversation-card__unread-count msg-conversation-card__participant-names msg-conversation-card__message-snippet ' +
    'msg-conversation-listitem__participant-names msg-conversation-listitem__link msg-s-message-list msg-s-message-list__event ' +
    'msg-s-message-list__quick-replies-container msg-s-event-listitem msg-s-event-listitem--other msg-s-event-listitem__body ' +
    'invitation-card__custom-message expandable-text-button msg-overlay-list-bubble ' +
    'msg-thread msg-convo-wrapper msg-overlay-conversation-bubble msg-overlay-bubble-header__title msg-entity-lockup__entity-title ' +
    'msg-form msg-form__contenteditable msg-form__send-button ' +
    'mastodon initial-state account-authorize account-authorize__wrapper account--panel__button icon-button icon-times icon-check ' +
    'fa-times fa-check detailed-status__display-name display-name__html display-name__account columns-area unread conversation ' +
    'conversation__content__names status__content notification-group notification-group--follow-request ' +
    'notification-group--unread notification-group__main__header__label notification-group__actions compose-form ' +
    'conversejs converse-login chatrooms chatbox chatbox-title chatbox-title__text chat-textarea chat-content chat-msg ' +
    'chat-msg__text chat-msg__subject send-button roster-group roster-contacts requesting-xmpp-contact contact-name open-chat ' +
    'msgs-indicator accept-xmpp-request decline-xmpp-request controlbox-section--muc ' +
    'notifications-page follow-requests follow-request-buttons follow-request-states follow-rejected follow-accepted light danger ' +
    'account-block name-text notification-content compose-container compose-top avatar-mask ' +
    'i-ri:check-fill i-ri:close-fill i-ri:at-line i-ri:lock-line i-ri:moon-line i-ri:global-line ProseMirror'
  ).split(' '),
);

/** Marks that end in an account's or a message's number. */
const NUMBERED = /^(dm-conversation-item-|dm-message-request-item-|message-text-|message-)?[\d:]+(-follow|-unfollow|-cancel)?$/;

/** Parts of a page that are elements of a site's own. */
const PARTS = /^converse-(?:root|chat|chat-content|controlbox|login|login-form|muc|roster)$/;

/** Is it an element of a site's own that readings know? */
export const isKnownPart = (name: string): boolean => PARTS.test(name);

/** What of an attribute's words a report may keep. @param numbers gives another number for each. */
export function keptMarks(value: string, numbers: (digits: string) => string): string {
  return value
    .split(/\s+/u)
    .flatMap((word) => (MARKS.has(word) ? [word] : NUMBERED.test(word) ? [word.replace(/\d+/gu, numbers)] : []))
    .join(' ');
}
