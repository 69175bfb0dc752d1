import type { FigureDefinition, Share } from '@/core/figures';
import type { CountingNote, ReadingRules, RoleModel } from '@/core/ledger';
import type { Pack } from '@/core/pack';

/** What a choice makes of the pack. */
export type Change = (pack: Pack) => Pack;

/** Sheets are read by another rule, and definitions say so. */
export function readBy(rules: ReadingRules, note: CountingNote): Change {
  return (pack) => {
    const reading = { ...pack.ledger.reading, ...rules };
    return noted(note)({ ...pack, ledger: { ...pack.ledger, reading } });
  };
}

/** Definitions of the figures concerned say it. */
export function noted(note: CountingNote): Change {
  return ({ ledger, ...pack }) => ({
    ...pack,
    ledger: { ...ledger, notes: [...(ledger.notes ?? []), note] },
  });
}

export function eachRole(change: (role: RoleModel) => RoleModel): Change {
  return ({ ledger, ...pack }) => ({ ...pack, ledger: { ...ledger, roles: ledger.roles.map(change) } });
}

export function eachFigure(change: (figure: FigureDefinition) => FigureDefinition): Change {
  return (pack) => ({ ...pack, figures: pack.figures.map(change) });
}

/** How many of whom may be excellent: for the finding and for the reminder alike. */
export function excellentLimit(change: { readonly whole: string } | { readonly share: Share }): Change {
  return (pack) => ({
    ...pack,
    expectations: pack.expectations.map((one) =>
      one.type === 'shareAtMost' && one.code === 'rule.excellentShare' ? { ...one, ...change } : one,
    ),
    reminders: pack.reminders.map((rule) =>
      rule.finding === 'rule.excellentShare' && rule.atMost !== undefined
        ? { ...rule, atMost: { ...rule.atMost, ...change } }
        : rule,
    ),
  });
}

/** One change after the other. */
export function allOf(...changes: readonly Change[]): Change {
  return (pack) => changes.reduce((changed, change) => change(changed), pack);
}
