import { XlsxFile } from '@/adapters/xlsx-file';

Object.assign(globalThis, { XlsxFile });
