import { withDefinitions } from '@/core/annex';
import { assembleReport, type Account } from '@/core/assemble';
import { chooseNarrative, parseNarrative } from '@/core/report';
import { partyBranch } from '@/packs/party-branch';
import { textOfReport } from '#tests/core/report/report-text';
import { expectGolden } from '#tests/environment/golden';
import { sampleLedger } from '#tests/samples/sample-ledger';
import { accountOfTemplate } from './sample-account';

const WRITTEN_AT = '2022-01-10T08:00:00.000Z';

describe('the annex of definitions of the sample’s report', () => {
  let account: Account;

  beforeAll(async () => {
    account = await accountOfTemplate(sampleLedger());
  });

  it('reads as it should', () => {
    const { name, text } = chooseNarrative(partyBranch.narratives, undefined);
    const options = { annex: false, writtenAt: WRITTEN_AT };
    const bare = assembleReport(account, parseNarrative(text, name), partyBranch, options);
    const { report } = withDefinitions(bare, partyBranch);
    const annex = { ...report, blocks: report.blocks.slice(bare.report.blocks.length) };
    expectGolden('party-branch/definitions-annex.txt', textOfReport(annex).replaceAll('\u200B', ''));
  });
});
