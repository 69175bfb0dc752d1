import { buildDocx, documentXml, p, run } from '#tests/adapters/docx-file/build-docx';
import { styledRun, table } from '#tests/contracts/report-host/contract-documents';

/** A draft as people hand it round: blanks of several forms, one over two runs, some in a table, some for nobody to guess. */
export const draftDocument = (): Uint8Array =>
  buildDocx({
    document: documentXml(
      [
        p(run('2021年度党支部工作总结')),
        p(run('在XXX的领导下，支部认真落实“三会一课”制度，较好完成了全年各项任务。')),
        p(
          run('全年召开党员大会') +
            styledRun('<w:b/>', 'X') +
            run('X次、支委会XX次、党小组会XX次，上党课____次。'),
        ),
        p(run('组织生活出勤率XX%。党员李某拍X光检查，未能参加。')),
        p(run('开展调研{{调研次数}}次，收集意见建议XX条，已解决XX条。')),
        p(run('民主评议党员，评定优秀X名。')),
        p(run('优秀党员事迹：（　　）。')),
        table([run('项目'), run('次数')], [run('主题党日'), run('XX次')]),
        p(run('支部书记：________')),
      ].join(''),
    ),
  });
