import { chooseNarrative, parseNarrative } from '@/core/report';
import { partyBranch } from '@/packs/party-branch';

const { text, name } = chooseNarrative(partyBranch.narratives, 'work-report');

export const NARRATIVE = parseNarrative(text, name);

export const WRITTEN_AT = '2022-01-10T08:00:00.000Z';
