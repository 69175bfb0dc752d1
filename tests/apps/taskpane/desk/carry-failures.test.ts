import { wrap } from 'comlink';
import { carryFailures } from '@/apps/taskpane/desk/carry-failures';
import type { Desk } from '@/apps/taskpane/desk/desk';
import { Failure, joinFailures } from '@/core/failure';
import { ServedWorker, terminateAll } from './served-worker';

beforeAll(carryFailures);
afterEach(terminateAll);

/** What arrives of something that is thrown in a worker. */
async function arrived(thrown: unknown): Promise<unknown> {
  const desk: Partial<Desk> = {
    template: () => {
      // Anything can be thrown, whatever the types say.
      throw thrown as Error;
    },
  };
  const { worker } = new ServedWorker(desk);
  try {
    await wrap<Desk>(worker).template(2021);
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test.each([
  { title: 'without fields', failure: new Failure('packet.damaged') },
  {
    title: 'with a text and a number',
    failure: new Failure('file.tooLarge', { file: '台账.xlsx', limit: 150 }),
  },
  {
    title: 'with a cause, which stays behind',
    failure: new Failure('internal', { message: '' }, { cause: 1 }),
  },
  {
    title: 'with others',
    failure: joinFailures([
      new Failure('file.damaged', { file: '甲.xlsx' }),
      new Failure('file.empty', { file: '乙.csv' }),
    ]),
  },
])('a failure $title keeps its code, fields and others', async ({ failure }) => {
  const { code, fields, message, others } = failure;
  const error = await arrived(failure);
  expect(error).toBeInstanceOf(Failure);
  expect(error).toMatchObject({ code, fields, message, others });
});

test.each([
  { title: 'another error', thrown: new RangeError('nothing was read yet'), name: 'RangeError' },
  { title: 'an error without a message', thrown: new Error(), name: 'Error' },
])('$title keeps its name and message', async ({ thrown, name }) => {
  expect(await arrived(thrown)).toMatchObject({ name, message: thrown.message });
});

test.each(['no error at all', null, { failure: 'of another kind' }])(
  '%j arrives as it is',
  async (thrown) => {
    expect(await arrived(thrown)).toEqual(thrown);
  },
);

test('to ask for it twice is the same as once', async () => {
  carryFailures();
  expect(await arrived(new Failure('file.empty', { file: '空.xlsx' }))).toMatchObject({
    code: 'file.empty',
    fields: { file: '空.xlsx' },
  });
});
