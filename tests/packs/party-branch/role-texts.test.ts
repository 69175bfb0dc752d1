import { FIGURES_ROLE } from '@/core/figures';
import { LANGUAGES } from '@/core/wording';
import { partyBranch } from '@/packs/party-branch';

test.each(LANGUAGES)('every role of a sheet has a name in %s', (language) => {
  const roles = [...partyBranch.ledger.roles, FIGURES_ROLE].map(({ role }) => role);
  const named = Object.keys(partyBranch.roleTexts[language]);
  expect(named.sort()).toEqual(Array.from(new Set([...roles, 'profile', 'summary', 'other'])).sort());
});
