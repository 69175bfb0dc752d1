import type { CommandLineFailures } from './catalogue';

/** What only the command line fails at. */
export const ZH_CN_COMMAND_LINE: CommandLineFailures = {
  'folder.noLedgers': ['文件夹 {folder} 里没有台账', '请检查路径；台账文件的扩展名是 {known}'],
  'bind.notJson': ['指定文件 {file} 不是 JSON 文本（{message}）', '应写成 {example} 的样子'],
  'bind.notObject': ['指定文件 {file} 里不是“编号: 内容”的对照', '应写成 {example} 的样子'],
  'bind.unknownBlank': [
    '指定文件 {file} 里的编号“{index}”不对，文档里有 {count} 处空白',
    '请用 taizhang blanks 看各处空白的编号',
  ],
  'bind.unknownNumber': [
    '指定文件 {file} 里的编号“{index}”不对，报告里列出的数有 {count} 处',
    '请用 taizhang teach --dry-run --all 看各处的编号',
  ],
  'bind.unknownFigure': [
    '指定文件 {file} 的第 {index} 处：没有叫“{name}”的指标',
    '最接近的有：{nearest}；要填普通文字请在前面加“=”',
  ],
  'bind.noSuchFigure': [
    '指定文件 {file} 的第 {index} 处：没有叫“{name}”的指标',
    '用 taizhang figures 查看全部指标；要填普通文字请在前面加“=”',
  ],
  'bind.invalid': [
    '指定文件 {file} 的第 {index} 处写的是 {value}',
    '应写指标名称、“=”加文字，或 null（留空）',
  ],
  'rollup.nothing': [
    '文件夹 {folder} 里的 {count} 个文件没有一个能统计：{first}',
    '请先改好其中一个，或检查文件夹是不是写对了',
  ],
  'rollup.noBranches': ['{file} 里没有名称', '请每行写一个支部，或写在工作表的第一列'],
  'usage.missingCommand': ['没有写命令', '可用的命令：{known}'],
  'usage.unknownCommand': ['没有命令“{command}”', '可用的命令：{known}'],
  'usage.unknownOption': ['命令 {command} 不认识选项“{option}”', '用 taizhang --help 查看用法'],
  'usage.missingArgument': ['缺少{argument}', '用法：{usage}'],
  'usage.missingOption': ['缺少选项 {option}', '用法：{usage}'],
  'usage.tooManyArguments': ['多余的参数“{argument}”', '用法：{usage}'],
  'usage.invalidValue': ['选项 {option} 的值“{value}”不对', '应为 {expected}'],
  'usage.missingValue': ['选项 {option} 后面没有写值', '用 taizhang --help 查看用法'],
  'usage.noBranches': ['这本台账没有写支部，不能按支部统计', '请去掉 --branch，或在台账里加一列“支部”'],
  'usage.copyOfXlsx': [
    '只有 .xlsx 和 .xlsm 台账能写修正后的副本，{file} 不是',
    '请用 Excel 或 WPS 把它另存为 .xlsx，再试；不加 -o 可以先看修正清单',
  ],
  'usage.outputKind': ['输出文件 {file} 要以 {expected} 结尾', '请换一个文件名'],
  'usage.outputFolder': [
    '{file} 不是文件夹，一个文件夹的台账要写到文件夹里',
    '请用 -o 指定文件夹，如 -o 报告',
  ],
  'usage.folderOnly': ['{option} 只用于一个文件夹的台账', '请去掉它，或给出台账所在的文件夹'],
  'usage.notFolder': ['{folder} 不是文件夹', '请写出台账所在的文件夹'],
  'usage.sameFile': ['输出文件 {file} 就是台账本身', '请换一个文件名'],
  'usage.sameTemplate': ['输出文件 {file} 就是模板本身', '请换一个文件名，模板还要再用'],
  'usage.sameReport': ['输出文件 {file} 就是报告本身', '请换一个文件名'],
};
