import type { OpcPackage, PartChanges } from '@/adapters/opc-package';
import { splice } from '@/core/xml';
import type { RecordSetting } from './find-record-settings';

/** The changes after which the settings hold none of these; all others stay as they are. */
export function removeRecordSettings(opened: OpcPackage, settings: readonly RecordSetting[]): PartChanges {
  const parts = new Set(settings.map(({ part }) => part));
  return new Map(
    Array.from(parts, (part) => {
      const gone = settings.filter((setting) => setting.part === part);
      const after = splice(
        opened.text(part),
        gone.map(({ start, end }) => ({ start, end, text: '' })),
      );
      return [part, opened.encode(part, after)];
    }),
  );
}
