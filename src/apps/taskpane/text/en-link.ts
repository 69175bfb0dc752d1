import type { LinkText } from './link-text';
import { plural } from './plural';

export const enLink: LinkText = {
  title: 'Link to a ledger',
  hint: 'Choose a ledger on the server: whenever it is saved, its new figures are here.',
  loading: 'Reading the list of ledgers…',
  none: 'The server has no ledger yet. Put one into its folder, or turn on “Publish to the link” in the Excel pane.',
  refresh: 'Refresh the list',
  link: 'Link',
  linkTo: (ledger) => `Link to ${ledger}`,
  countedAt: (moment) => `as of ${moment}`,
  fromExcel: 'published from Excel',
  opening: (ledger) => `Linking to ${ledger}…`,
  code: 'Access code',
  codeHint: 'This server asks for the code its administrator gave out. It is kept on this computer only.',
  codeWrong: 'The access code is wrong: check it and enter it again',
  giveCode: 'OK',
  linked: (ledger, moment) => `Linked to ${ledger} · ${moment}`,
  unlinked: (ledger, moment) => `Unlinked from ${ledger}; still its figures of ${moment}`,
  another: 'Another one',
  anotherLedger: 'Another one: choose a ledger',
  end: 'Unlink',
  again: 'Link again',
  period: (period) => `Period: ${period}`,
  lost: (moment) => `The link is broken; still the figures of ${moment}. Trying again.`,
  unread: (why, moment) =>
    `The ledger was just saved and can’t be read: ${why}; still the figures of ${moment}`,
  changed: (figures) => `${plural(figures, 'figure has', 'figures have')} changed`,
  review: 'Review the changes',
  follow: 'Follow the ledger',
  followHint: 'Whenever it changes, changed figures are written into this document; edited ones stay',
  followed: (marks, moment) => `${plural(marks, 'place', 'places')} updated from the ledger of ${moment}`,
  notFollowed:
    'The ledger’s year, period, branch or conventions are not the document’s: nothing was updated. Review the changes first.',
  publish: 'Publish to the link',
  publishHint:
    'Linked Word panes and pages get each change of the figures without the workbook being saved; only figures are sent, until the pane is closed',
  publishing: 'Publishing…',
  published: (moment) => `Published at ${moment}`,
};
