import { markedFindings } from '../marked-findings';

interface Case {
  readonly title: string;
  readonly given: readonly string[];
  readonly expected: readonly string[];
}

const LECTURES = '{partyLecture.count|5}';
const COMMITTEE = '{branchCommittee.count|12}';
const MEMBERS = '{members.total|27}';
const QUARTERS = '其中一季度1次、二季度2次、三季度1次、四季度1次';
const DATES = '3月5日、4月2日、6月8日、9月10日';

describe('what is right is no news', () => {
  it.each<Case>([
    {
      title: 'what each speaker gave',
      given: [`全年讲党课${LECTURES}次，其中书记讲党课4次，支委讲党课1次。`],
      expected: [],
    },
    {
      title: 'what each speaker gave, in another sentence',
      given: [`全年讲党课${LECTURES}次。`, '书记讲党课4次，邀请专家讲党课1次。'],
      expected: [],
    },
    {
      title: 'what each speaker gave, the office alone named the second time',
      given: [`支委会${COMMITTEE}次。`, `党课${LECTURES}次：书记讲党课4次，支委1次。`],
      expected: [],
    },
    {
      title: 'a sum of several things',
      given: [`党课${LECTURES}次、支委会${COMMITTEE}次，共计17次。`],
      expected: [],
    },
    {
      title: 'a total after the times of another',
      given: [`党课${LECTURES}次，${QUARTERS}；支委会${COMMITTEE}次，其中上半年6次、下半年6次。`],
      expected: [],
    },
    {
      title: 'what another time than a figure’s is told for',
      given: ['从2021年3月到2021年12月，10个月开展调研4次。', '全年开展调研{research.count|6}次。'],
      expected: [],
    },
    {
      title: 'the year in months',
      given: ['2021年1月至2021年12月，开展调研{research.count|6}次，上半年开展调研4次。'],
      expected: [],
    },
    {
      title: 'what the part of a whole is',
      given: [
        '收集意见建议{research.suggestions|24}条。',
        '解决意见24项中的{research.resolved|20}项，办结率为83.3%。',
      ],
      expected: [],
    },
    {
      title: 'a whole told with its part',
      given: ['解决意见{research.resolved|20}项。', '解决意见24项中的20项，办结率为83.3%。'],
      expected: ['audit.couldBeLive 20 → 20'],
    },
    {
      title: 'shares of one whole that is told elsewhere',
      given: ['60岁以上党员9名，占三分之一；35岁以下党员4名，占25%。'],
      expected: [],
    },
    {
      title: 'a list of all in words',
      given: ['开展红色教育、志愿服务、结对帮扶等四项活动。'],
      expected: [],
    },
  ])('$title: $given', ({ given, expected }) => {
    expect(markedFindings(...given)).toEqual(expected);
  });
});

describe('the rate of a part', () => {
  it.each<Case>([
    {
      title: 'of its own whole',
      given: ['解决意见24项中的20项，办结率为85.3%。'],
      expected: ['audit.rateDiffers 85.3% → 83.3%'],
    },
    {
      title: 'of the house, told beside one in a fraction',
      given: [`支部有党员${MEMBERS}名，60岁以上党员9名，占三分之一；35岁以下党员4名，占25%。`],
      expected: ['audit.rateDiffers 25% → 14.8%'],
    },
  ])('$title: $given', ({ given, expected }) => {
    expect(markedFindings(...given)).toEqual(expected);
  });
});

describe('a number that says its figure is not told of where a typed one can be', () => {
  it.each<Case>([
    {
      title: 'halves',
      given: [`全年召开支委会${COMMITTEE}次。`, '上半年召开支委会6次，下半年召开支委会5次。'],
      expected: ['audit.timesDiffer 6'],
    },
    {
      title: 'halves after the times of another',
      given: [`党课${LECTURES}次，${QUARTERS}；支委会${COMMITTEE}次，其中上半年6次、下半年5次。`],
      expected: ['audit.timesDiffer 6'],
    },
    {
      title: 'a half above the year',
      given: [`上半年讲党课6次，全年讲党课${LECTURES}次。`],
      expected: ['audit.partAboveWhole 6'],
    },
    {
      title: 'parts',
      given: [`支部现有党员${MEMBERS}名，其中男15名，女13名。`],
      expected: ['audit.partsDiffer 15'],
    },
    {
      title: 'the only typed part, which is what is left',
      given: ['收集意见建议{research.suggestions|24}条，已解决{research.resolved|20}条，正在推进3条。'],
      expected: ['audit.partsDiffer 3 → 4'],
    },
    {
      title: 'the only typed number, which is their sum',
      given: [`党课${LECTURES}次、支委会${COMMITTEE}次，共计20次。`],
      expected: ['audit.partsDiffer 20 → 17'],
    },
    {
      title: 'dates in a list',
      given: [`分别于${DATES}组织党课${LECTURES}次。`],
      expected: [`audit.listDiffers ${DATES}`],
    },
    {
      title: 'a rate told before it',
      given: ['党员出勤率96.2%。', '党员出勤率{attendance.rate|92.6%}。'],
      expected: ['audit.sameFactDiffers 96.2%'],
    },
    {
      title: 'numbers of a rate',
      given: [
        '应参评党员27名，实参评党员26名，参评率96.3%。',
        '应到27人次，实到24人次，出勤率{attendance.rate|92.6%}。',
      ],
      expected: ['audit.rateDiffers 24'],
    },
  ])('$title: $given', ({ given, expected }) => {
    expect(markedFindings(...given)).toEqual(expected);
  });
});

describe('nothing is proposed where nothing tells which number is wrong', () => {
  it.each<Case>([
    { title: 'parts', given: ['支部现有党员27名，男15名，女13名。'], expected: ['audit.partsDiffer 27'] },
    {
      title: 'what is left',
      given: ['收集意见建议24项，已解决20项，正在推进3项。'],
      expected: ['audit.partsDiffer 24'],
    },
    {
      title: 'times',
      given: ['全年召开支委会12次。', '上半年召开支委会6次，下半年召开支委会5次。'],
      expected: ['audit.timesDiffer 12'],
    },
    { title: 'dates', given: [`分别于${DATES}组织党课5次。`], expected: ['audit.listDiffers 5'] },
    {
      title: 'members',
      given: ['举办篮球赛、健步走、读书会等2项活动。'],
      expected: ['audit.listDiffers 2'],
    },
    {
      title: 'but what the figure says',
      given: ['支部全年召开支委会13次，上半年6次、下半年5次。', `全年召开支委会${COMMITTEE}次。`],
      expected: ['audit.figureDiffers 13 → 12'],
    },
  ])('$title: $given', ({ given, expected }) => {
    expect(markedFindings(...given)).toEqual(expected);
  });
});
