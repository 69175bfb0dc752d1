import { openWord } from '#tests/adapters/word-host/open-word';
import { describeReportHost } from './describe-report-host';

describeReportHost('Word', async (bytes) => {
  const { document, model, close } = await openWord(bytes);
  return { host: document, toBytes: () => model.toBytes(), close };
});
