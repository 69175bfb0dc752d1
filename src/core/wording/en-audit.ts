import type { Catalogue } from './catalogue';

/** What is wrong with a number of a document, with the numbers it contradicts, and what to do. */
export const EN_AUDIT: Catalogue['audit'] = {
  'audit.markOutdated': '{label} is {now} now, and this still says {text}. Refresh it.',
  'audit.markEdited':
    '{label} was written as {now} and changed by hand to {text}. Restore it, or keep it with a reason.',
  'audit.oldValue': '{text} is what {label} was before; it is {now} now. Make the number live.',
  'audit.figureDiffers':
    'This says {text}, but {label} is {now}. Make the number live, or keep it with a reason.',
  'audit.dateImpossible': 'There is no {text}: month {month} of {year} has {days} days. Check the date.',
  'audit.attendedAboveExpected':
    '{attended} attended, more than the {expected} expected. Check both numbers.',
  'audit.partAboveWhole': 'The part, {part}, is more than the whole, {total}. Check both numbers.',
  'audit.rateDiffers': '{part} of {whole} is {right}, and this says {text}. Check the rate and its numbers.',
  'audit.growthDiffers':
    'From {was} to {is} the change is {right}, and this says {text}. Check these numbers.',
  'audit.timesDiffer': 'The parts of the time add up to {parts}={sum}, not to {total}. Check them.',
  'audit.partsDiffer': 'The parts add up to {parts}={sum}, not to {total}. Check them.',
  'audit.listDiffers':
    '{listed} are listed, and the words say {said}. Complete the list, or correct the number.',
  'audit.sameFactDiffers': '{subject} is {text} here and {other} elsewhere (“{elsewhere}”). Make them agree.',
  'audit.dateOutside': 'The report is for {period}, and {text} lies outside. Check the date.',
  'audit.staleYear': 'The report is about {year}, and this says {text}. Check the year.',
  'audit.couldBeLive': '{label} is {now} indeed. The number can be made live, to follow the ledger.',
};
