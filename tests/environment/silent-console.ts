import { format } from 'node:util';

const unexpected: string[] = [];

for (const method of ['warn', 'error'] as const) {
  console[method] = (...values: unknown[]) => {
    unexpected.push(`console.${method}: ${format(...values)}`);
  };
}

/** A test that expects a message puts its own spy in place; whatever arrives here nobody expected. */
function failOnMessages(): void {
  const messages = unexpected.splice(0);
  if (messages.length > 0) throw new Error(`unexpected output\n${messages.join('\n')}`);
}

afterEach(failOnMessages);
afterAll(failOnMessages);
