import { COMMON_API_ID, type CommonApi, type CommonApiRequest } from './dispatched-calls';

/** Whatever keeps the add-in's settings as they were saved: JSON texts by name. */
export interface KeepsSettings {
  settings: Readonly<Record<string, string>>;
}

/** `Office.context.document.settings`. */
export function settingsCalls(model: KeepsSettings): CommonApi {
  return {
    [COMMON_API_ID.loadSettings]: () => ({ Properties: { Settings: Object.entries(model.settings) } }),
    [COMMON_API_ID.saveSettings]: (request) => {
      model.settings = settingsOf(request);
      return {};
    },
  };
}

function settingsOf(request: CommonApiRequest): Readonly<Record<string, string>> {
  const { Properties } = request['DdaSettingsMethod'] as {
    Properties: readonly (readonly [string, string])[];
  };
  return Object.fromEntries(Properties);
}
