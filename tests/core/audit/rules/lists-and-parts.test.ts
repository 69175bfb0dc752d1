import { findingsIn } from './findings-in';

describe('shares of a list', () => {
  it.each([
    {
      title: 'one is not its own',
      given: '主营2.6亿元，占86.7%，其他0.4亿元，占15.3%。',
      expected: ['audit.rateDiffers 15.3%'],
    },
    { title: 'all are', given: '主营2.6亿元，占86.7%，其他0.4亿元，占13.3%。', expected: [] },
    { title: 'not of all there are', given: '女党员13名，占36.1%；预备党员2名，占9%。', expected: [] },
    { title: 'told after all the numbers', given: '甲60件、乙40件，占比分别为60%和40%。', expected: [] },
  ])('$title: $given', ({ given, expected }) => {
    expect(findingsIn(given)).toEqual(expected);
  });
});

describe('等N项', () => {
  it.each([
    {
      title: 'fewer than are listed',
      given: '举办篮球赛、健步走、读书会等2项活动。',
      expected: ['audit.listDiffers 2'],
    },
    { title: 'more than are listed', given: '举办篮球赛、健步走、读书会等6项活动。', expected: [] },
    {
      title: 'a list that a verb begins anew',
      given: '面向党员、团员、职工开展了篮球赛、健步走等2项活动。',
      expected: [],
    },
    { title: 'a list in a title', given: '印发《甲、乙、丙管理办法》、考核细则等2项制度。', expected: [] },
  ])('$title: $given', ({ given, expected }) => {
    expect(findingsIn(given)).toEqual(expected);
  });
});

describe('a list and its total', () => {
  it.each([
    {
      title: 'parts of the house',
      given: '一支部18人、二支部27人，全总支现有党员48人。',
      expected: ['audit.partsDiffer 48'],
    },
    {
      title: 'what stands apart',
      given: '授权专利18件，其中发明5件、外观13件；另有在审26件。',
      expected: [],
    },
    {
      title: 'what stands apart and makes it full',
      given: '党员27名，其中优秀7名、合格18名，另有2名不评定。',
      expected: [],
    },
    { title: 'behind a bracket', given: '教师150人（含临聘8人），其中女教师54人。', expected: [] },
    {
      title: 'how many were added up',
      given: '国内合同62份、海外合同9份，两项共签订合同73份。',
      expected: ['audit.partsDiffer 73'],
    },
    { title: 'each so many', given: '书记讲党课3次，其他委员各讲党课1次，共计8次。', expected: [] },
    {
      title: 'settled of the last sum told',
      given: '上半年收集诉求46条，下半年收集诉求29条，全年诉求75条，办结72条。',
      expected: [],
    },
  ])('$title: $given', ({ given, expected }) => {
    expect(findingsIn(given)).toEqual(expected);
  });
});
