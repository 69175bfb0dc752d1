import type { Catalogue } from './catalogue';

/** What became of marks that could not be written and of blanks that could not be filled. */
export const zhCnOutcomes: Pick<Catalogue, 'unwritten' | 'left'> = {
  unwritten: {
    changed: '读取以后这里又改过，所以没有写，保留现在的文字。请核对后再更新。',
    deleted: '这个数字已经从文档里删除，没有地方可写。需要时请重新插入。',
    locked: '这里的内容控件已锁定，Word 不让修改。请在它的“属性”里取消“无法编辑内容”，再刷新。',
    textBox: '这个数字在文本框里，Word 不让修改。请手工改正，或把它移到正文里再刷新。',
    commented: '这里有批注，写入会把批注一起删掉，所以没有写。请先处理批注，再刷新。',
    unknown: '写到这里时 Word 没有回答，说不准是否已经写上。请重新读取，核对这里的数字。',
    refused: 'Word 没有接受这处修改。请再刷新一次；一直不行时请保存文档，重新打开。',
    cancelled: '还没写到这里就停止了，仍是原来的文字。需要时请再刷新一次。',
  },
  left: {
    changed: '这处空白已经改过或移动过，所以没有填。请重新查找空白。',
    insideControl: '这处空白在别的内容控件里，里面不能再放一个。请先删除外面的控件（保留文字），再重新查找。',
    unknown: '填到这里时 Word 没有回答，说不准是否已经填上。请重新读取，核对这里。',
    refused:
      '这处填不进去：它可能在会自动更新的内容里（域，如日期、页码、引用），或者 Word 当时没有接受。请在 Word 里手工填写，或先把域转成文字。',
  },
};
