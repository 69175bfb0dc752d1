import type { StartWorker } from '../desk/open-desk';
import type { Outside } from '../state/outside';

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

/** Long enough for any browser to have begun the download. */
const KEPT_FOR = 60_000;

/** The world outside, by the means of a browser. */
export function browserOutside(startWorker: StartWorker, openLink: Outside['openLink']): Outside {
  return {
    startWorker,
    now: () => new Date(),
    saveFile,
    copyText,
    reload: () => location.reload(),
    openLink,
  };
}

function saveFile(name: string, bytes: Uint8Array): void {
  const type = TYPES[name.replace(/^.*\./, '')] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

/** Panes of Office on the web may not write to the clipboard (OJ#1991, OJ#3480): then the user copies by hand. */
async function copyText(text: string): Promise<boolean> {
  if (!mayCopy()) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

interface WithPolicy {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}

/** To try in vain would leave a complaint in the console. Only Chromium tells. */
function mayCopy(): boolean {
  const { featurePolicy }: WithPolicy = document as WithPolicy;
  return featurePolicy?.allowsFeature('clipboard-write') ?? true;
}
