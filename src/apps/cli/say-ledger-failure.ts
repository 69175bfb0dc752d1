import { basename } from 'node:path';
import { Failure } from '@/core/failure';
import { plainText } from '@/core/values';
import { sayFailure, type Language } from '@/core/wording';

/** Why one ledger of many has no report, in the usual words: files of one name stand in many folders, so its path is told. */
export function sayLedgerFailure({ code, fields }: Failure, ledger: string, language: Language): string {
  if (fields['file'] === basename(ledger))
    return sayFailure(new Failure(code, { ...fields, file: ledger }), language, 'commandLine');
  return `${plainText(ledger)}: ${sayFailure(new Failure(code, fields), language, 'commandLine')}`;
}
