import type { ReviewText } from './review-text';

export const zhCnReview: ReviewText = {
  review: {
    came: (count) => `新增 ${count} 行`,
    went: (count) => `减少 ${count} 行`,
    rewritten: (count) => `${count} 行有改动`,
    redefined: '口径变了',
    sameRows: '行没有增减，行里的内容变了',
    untouched: '计入的行没有增减，是文档里的字改了',
    notRecorded: '记录里没有上次的行，说不出原因',
    notWhole: '行数太多，记录里不全，下面只比了记下的',
    comma: '、',
    plus: '新增',
    minus: '减少',
    edit: '改动',
    topic: (topic) => `〈${topic}〉`,
    definition: '口径',
    decide: '怎么办',
    keepMine: '保留我的（写明理由）',
    useLedger: '改用台账的数',
    later: '以后再说',
    reason: '理由',
    reasonHint: '如：上级通报的数，台账还没有补登',
    reasonMissing: '请写明理由，才能作为人工口径记下来。',
    manual: (count) => `人工口径（${count} 处）`,
    manualHint: '这些数字按写明的理由保留，更新时不动。',
    because: (reason, day) => `人工口径：${reason}（${day} 记）`,
    update: (count, kept) => {
      if (kept === 0) return `更新 ${count} 处`;
      return count === 0 ? `保留 ${kept} 处人工口径` : `更新 ${count} 处，保留 ${kept} 处人工口径`;
    },
    updated: (count, kept) => {
      const updated = `已更新 ${count} 处，其他内容没有改动。`;
      if (kept === 0) return updated;
      return `${count === 0 ? '' : updated}已记下 ${kept} 处人工口径和理由。`;
    },
    lackingReasons: (count) => `还有 ${count} 处要保留的没有写理由。`,
    recordOnly: '更新记录',
    keepsPersons: '在文档记录里保留人名（主讲人、主持人、党员姓名），反查时可见',
  },
  versions: {
    title: (count) => `以前的版本（${count}）`,
    hint: '文档记着最近十次更新，可以恢复；只改指标的数，其他文字不动。',
    actions: { refresh: '更新', restore: '恢复' },
    ledger: (file, hash) => `${file}（${hash}）`,
    changes: (count) => `改了 ${count} 项指标`,
    left: '当时没有采用的：',
    restore: '恢复到这次之前',
    ask: (moment) => `恢复到 ${moment} 之前`,
    willChange: (count) => `会改 ${count} 处，其他内容不动：`,
    nothing: '没有可以恢复的数：那以后都手工改过，或者已经是当时的数。',
    confirm: (count) => `恢复 ${count} 处`,
  },
};
