import { normalizeText } from './normalize-text';

/** The family names nearly everybody has: a word of two or three signs that begins with one of them may be a name. */
const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪' +
  '范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜' +
  '倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕' +
  '屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫' +
  '寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
/** Family names of two signs: only with one of them a name has four. */
const COMPOUND_NAMES =
  '欧阳|司马|上官|诸葛|司徒|夏侯|皇甫|令狐|公孙|慕容|尉迟|东方|端木|长孙|宇文|西门|南宫|轩辕|澹台|呼延|闻人|钟离|赫连|申屠|独孤|' +
  '东郭|完颜|拓跋|闾丘|濮阳|淳于|太史|公冶|宗政|司空|鲜于|万俟|南郭|北堂|纳兰|耶律';
const NAME = new RegExp(
  `^(?:[${FAMILY_NAMES}]|${COMPOUND_NAMES})\\p{Script=Han}{1,2}$|^\\p{Script=Han}{1,10}·[\\p{Script=Han}·]{1,15}$`,
  'u',
);
/** Begins like a name, but says how many, who in general, where, or why. */
const NO_NAMES = [
  /假|病|差|公(?!孙|冶)|全|部|体|余|等|若干|几|多|员|群众|同志|师傅|师[父生长]|司机|岳[父母]|不|无|未|没|详|见|如|会|课|应到|实到/,
  /原因|情况|学习|校|训|有事|事|务|班|检|委|申请|申报|安排|安装|安置|施工|管理|应急|应[酬聘]|任务|项目|现场|单位|出国|旅游|乔迁/,
  /院|医|诊|疗|症|痛|癌|伤|孕|烧|祸|天气|高温|血压|血[糖脂]|感冒|发热|阳性|康[复养]|关节|探亲|农[忙活村]|麦收/,
  /间|明[天日年]|凌晨|白天|季度|路[上途程]|车[站队辆]|江[苏西]|安徽|宁[夏波]|成都|武汉|郑州|徐州|常州|苏州|温州|石家庄|连云港/,
];
const SEPARATORS = /[、,;/\s]+/;
/** 张三等3人: the number is told. */
const AND_OTHERS = /等(\d{1,3})[人名位]?$/;

/** How many persons a list of names names: `张三、李四` two, `张三等3人` three; null: it may be something else. */
export function countNames(text: string): number | null {
  const bare = normalizeText(text)
    .replace(/\([^()]*\)/g, '')
    // 王 芳, spaced to the width of three signs.
    .replace(/(?<!\p{Script=Han})(\p{Script=Han}) +(\p{Script=Han})(?!\p{Script=Han})/gu, '$1$2')
    .replace(/同志(?=$|[、,;/\s])/g, '')
    .trim()
    .replace(/[。.]$/, '');
  const told = AND_OTHERS.exec(bare)?.[1];
  const names = bare
    .replace(AND_OTHERS, '')
    .split(SEPARATORS)
    .filter((name) => name !== '');
  if (names.length === 0 || !names.every(isPersonName) || new Set(names).size < names.length) return null;
  if (told === undefined) return names.length;
  return Number(told) >= names.length ? Number(told) : null;
}

/** Could this short word be a person's name? */
export function isPersonName(text: string): boolean {
  return NAME.test(text) && !NO_NAMES.some((words) => words.test(text));
}

/** Could it be one in a cell where nothing but names is expected, whatever the family is called? */
export function isNameLike(text: string): boolean {
  return (
    isPersonName(text) || (/^\p{Script=Han}{2,3}$/u.test(text) && !NO_NAMES.some((words) => words.test(text)))
  );
}
