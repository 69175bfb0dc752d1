import { config } from '../../../package.json';

interface DevServerOptions {
  readonly port: number;
  readonly hot: boolean;
  readonly client: object;
  readonly server: { readonly type: string };
}

const { devServerOptions } = jest.requireActual<{ devServerOptions: (port: number) => DevServerOptions }>(
  '../../../tools/web/dev-server-options.cjs',
);

const own = Object.getOwnPropertyDescriptor(process, 'platform') ?? {};
afterEach(() => void Object.defineProperty(process, 'platform', own));

test.each([
  ['win32', 'https'],
  ['darwin', 'https'],
  ['linux', 'http'],
])('on %s the development server speaks %s', (platform, type) => {
  Object.defineProperty(process, 'platform', { ...own, value: platform });
  // Whoever only looks at the type is not asked to trust a certificate.
  const { port, server } = devServerOptions(config.dev_server_port);
  expect([port, server.type]).toEqual([config.dev_server_port, type]);
});
