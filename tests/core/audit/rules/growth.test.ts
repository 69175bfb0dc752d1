import fc from 'fast-check';
import { auditDocument } from '@/core/audit';
import { partyBranch } from '@/packs/party-branch';
import { findingsIn } from './findings-in';

describe('how much something has grown', () => {
  it.each([
    {
      title: 'from so many to so many',
      given: '志愿者由40人增加到50人，增长20%。',
      expected: ['audit.growthDiffers 20%'],
    },
    {
      title: 'years beside the numbers',
      given: '志愿者从去年的40人增加到今年的50人，增长25%。',
      expected: [],
    },
    {
      title: 'by so many',
      given: '开展检查36次，比上年增加6次，增长25%。',
      expected: ['audit.growthDiffers 25%'],
    },
    { title: 'by so many, rightly', given: '开展检查36次，比上年增加6次，增长20%。', expected: [] },
    {
      title: 'fewer than before',
      given: '信访量由120件下降到90件，下降30%。',
      expected: ['audit.growthDiffers 30%'],
    },
    { title: 'digits that were rounded', given: '产值由1.5亿元增加到1.8亿元，增长19.3%。', expected: [] },
    { title: 'the growth of a year', given: '产值由1.5亿元增加到1.8亿元，年均增长9.5%。', expected: [] },
    { title: 'points of per cent', given: '参训率由92%提高到96%，提高4个百分点。', expected: [] },
    { title: 'about so much', given: '会员由40人增加到50人，增长20%以上。', expected: [] },
  ])('$title: $given', ({ given, expected }) => {
    expect(findingsIn(given)).toEqual(expected);
  });

  it('is right where it is worked out from the numbers', () => {
    const many = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(many, many, (was, more) => {
        const share = ((more / was) * 100).toFixed(1);
        expect(findingsIn(`会员由${was}人增加到${was + more}人，增长${share}%。`)).toEqual([]);
      }),
    );
  });

  it('says what it should be', () => {
    const paragraphs = [{ index: 0, text: '会员由40人增加到50人，增长20%。', marks: [] }];
    const document = { paragraphs, marks: [], record: null, figures: null };
    expect(auditDocument(document, partyBranch.prose).findings).toMatchObject([
      { fields: { was: '40人', is: '50人', right: '25%' }, fix: { type: 'correct', text: '25%' } },
    ]);
  });
});
