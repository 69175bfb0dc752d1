const { singleFilePolicy } = require('./content-policy.cjs');

/** Puts the one script webpack made, and a style sheet, into a page that needs no other file. */
class SingleFilePlugin {
  /** @param {{ script: string, style: string, page: string, template: string, tooOld: { script: string, text: string } }} options */
  constructor(options) {
    this.options = options;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('SingleFilePlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: 'SingleFilePlugin', stage }, () => {
        const { script, style, page, template, tooOld } = this.options;
        const { source, info } = compilation.getAsset(script);
        // The notices of the libraries, which webpack puts into a file beside the script.
        const notices = [info.related?.license ?? []].flat().map((name) => compilation.getAsset(name));
        const text = singlePage(template, {
          script: String(source.source()),
          style,
          tooOld,
          notices: notices.map((notice) => String(notice?.source.source() ?? '')).join('\n'),
        });
        // Its script is minimized already, and a byte more or less would no longer be what the policy allows.
        compilation.emitAsset(page, new sources.RawSource(text), { minimized: true });
        compilation.deleteAsset(script);
      });
    });
  }
}

/**
 * @param {string} template with the places {{policy}}, {{style}}, {{script}}, {{tooOldScript}}, {{tooOldText}} and {{notices}}
 * @param {{ script: string, style: string, notices: string, tooOld: { script: string, text: string } }} parts
 */
function singlePage(template, { script, style, notices, tooOld }) {
  // What would end the script for the page's parser means the same to JavaScript with its sign written out.
  const safe = script.replace(/<(?=\/script|!--)/gi, '\\x3C');
  const filled = {
    policy: singleFilePolicy([tooOld.script, safe], style),
    style,
    script: safe,
    tooOldScript: tooOld.script,
    tooOldText: tooOld.text,
    notices: notices.replaceAll('--', '- -'),
  };
  return template.replace(
    /\{\{(policy|style|script|tooOldScript|tooOldText|notices)\}\}/g,
    (_, name) => filled[name],
  );
}

module.exports = { SingleFilePlugin, singlePage };
