import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser';
import { BROWSER_CACHE, type BrowserFiles } from './shipped-browser';

const CHINESE_FONTS = ['400Regular', '600SemiBold', '700Bold'].map((weight) =>
  join(dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json')), weight),
);
const SYSTEM_FONTS = ['/usr/share/fonts', '/usr/local/share/fonts'];

/** A headless browser that can show Chinese. @throws Error where there is none */
export async function launchBrowser(): Promise<Browser> {
  const files = findBrowser();
  const isLinux = process.platform === 'linux';
  // Chromium refuses to sandbox what root runs; the one from npm has no sandbox with it.
  const needsNoSandbox = isLinux && (process.getuid?.() === 0 || files.libraries.length > 0);
  return chromium.launch({
    executablePath: files.executable,
    // The page around a pane is made up and comes from nowhere; a browser would ask before it lets it show a server of
    // this machine (Local Network Access, OJ#6281).
    args: ['--disable-features=LocalNetworkAccessChecks', ...(needsNoSandbox ? ['--no-sandbox'] : [])],
    env: { ...process.env, ...(isLinux ? linuxEnvironment(files) : {}) },
  });
}

function linuxEnvironment({ libraries, fonts }: BrowserFiles): Record<string, string> {
  const libraryPath = [process.env['LD_LIBRARY_PATH'] ?? [], libraries].flat().join(delimiter);
  return {
    FONTCONFIG_FILE: fontSettings([...CHINESE_FONTS, ...fonts, ...SYSTEM_FONTS]),
    ...(libraries.length === 0 ? {} : { LD_LIBRARY_PATH: libraryPath }),
  };
}

function fontSettings(folders: readonly string[]): string {
  const cache = join(BROWSER_CACHE, 'fontconfig');
  const listed = folders.map((folder) => `<dir>${folder}</dir>`).join('');
  const xml = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${listed}<cachedir>${cache}</cachedir></fontconfig>`;
  const file = join(BROWSER_CACHE, 'fonts.conf');
  const beside = `${file}.${randomUUID()}`;
  mkdirSync(BROWSER_CACHE, { recursive: true });
  writeFileSync(beside, xml);
  // Another worker may be reading it.
  renameSync(beside, file);
  return file;
}
