/**
 * Runs once before all tests: one time zone everywhere, so that a date can't pass here and fail there;
 * and golden files are rewritten where jest was told `--updateSnapshot` (`npm run test:golden`).
 */
export default function setUp(config: { readonly updateSnapshot: string }): void {
  process.env['TZ'] = 'Asia/Shanghai';
  if (config.updateSnapshot === 'all') process.env['GOLDEN'] = 'write';
}
