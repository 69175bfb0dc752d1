import { normalizeText } from './normalize-text';

/** The family names nearly everybody has: a word of two to four signs that begins with one of them may be a name. */
const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪' +
  '范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜' +
  '倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕' +
  '屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫' +
  '寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝欧阳上官诸葛司徒司马东方慕容';
const NAME = new RegExp(
  `^[${FAMILY_NAMES}]\\p{Script=Han}{1,3}$|^\\p{Script=Han}{1,10}·[\\p{Script=Han}·]{1,15}$`,
  'u',
);
/** Begins like a name, but says how many, who in general, or why. */
const NO_NAME =
  /假|病|差|公|全|部|体|余|等|若干|几|多|党员|人员|同志|成员|群众|无|不|未|没|原因|情况|详|见|如|会|课|时间|应到|实到/;
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
  return NAME.test(text) && !NO_NAME.test(text);
}
