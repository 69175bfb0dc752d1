import type { Json } from '../protocol';
import { REQUIREMENT_SETS, type OfficeApp, type RequirementSets } from './requirement-sets';

/** What Office on the web tells the add-in of itself and of the document when it starts. */
export interface AppOptions {
  /** Laid over the sets the npm build knows. */
  readonly requirementSets?: RequirementSets;
  /** `Office.context.document.settings` as it is at the start: serialised values by name. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Default: zh-CN. */
  readonly locale?: string;
  readonly readOnly?: boolean;
  readonly docUrl?: string;
}

export const DEFAULT_LOCALE = 'zh-CN';

const APP_NUMBER: Readonly<Record<OfficeApp, number>> = { Excel: 16, Word: 32 };
const EXTENSION: Readonly<Record<OfficeApp, string>> = { Excel: 'xlsx', Word: 'docx' };
const CLIENT_MODE = { readOnly: 0, readWrite: 1 };

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(app: OfficeApp, appId: string, options: AppOptions): Json {
  const { locale = DEFAULT_LOCALE, settings = {} } = options;
  const sets = { ...REQUIREMENT_SETS[app], ...options.requirementSets };
  return {
    _id: appId,
    _appInstanceId: `${appId}-instance`,
    _addinName: 'taizhang',
    _appName: APP_NUMBER[app],
    _appVersion: 16,
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.0.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: options.docUrl ?? `https://example.invalid/document.${EXTENSION[app]}`,
    _clientMode: options.readOnly === true ? CLIENT_MODE.readOnly : CLIENT_MODE.readWrite,
    // Excel sends its settings as pairs.
    _settings: app === 'Excel' ? Object.entries(settings) : settings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '00000000-0000-0000-0000-000000000000',
    _requirementMatrix: JSON.stringify(sets),
    _hostCustomMessage: 0,
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    _wacHostEnvironment: '0',
  };
}
