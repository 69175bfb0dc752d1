import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Failure } from '@/core/failure';
import type { Overview } from '../desk/overview';
import { FailureBar } from '../parts/FailureBar';
import { FilePicker } from '../parts/FilePicker';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { isOwnNarrative, readNarrative } from '../state/read-narrative';
import type { ReportDraft } from '../state/report-draft';
import { useBlanksOffer } from '../text/blanks-offer';
import { failureOf } from '../state/work';

interface DraftProps {
  readonly overview: Overview;
  readonly draft: ReportDraft;
  readonly onChange: (draft: ReportDraft) => void;
}

/** Which narrative is written, and what stands behind it. */
export function ReportOptions(props: DraftProps): ReactElement {
  const layout = useLayout();
  return (
    <div className={layout.column}>
      <NarrativeSelect {...props} />
      <OwnNarrative {...props} />
      <Extras {...props} />
    </div>
  );
}

/** What comes with the report; behind a document of the user's own nothing is added. */
function Extras({ overview, draft, onChange }: DraftProps): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const hasMonths = overview.months !== null && overview.months.columns.length > 0;
  const isDocument = draft.narrative.docx !== undefined;
  return (
    <div className={layout.wrap}>
      {!isDocument && (
        <>
          <Checkbox
            label={text.report.annex}
            checked={draft.annex}
            onChange={(_, { checked }) => onChange({ ...draft, annex: checked === true })}
          />
          <Checkbox
            label={text.trace.definitions}
            checked={draft.definitions}
            onChange={(_, { checked }) => onChange({ ...draft, definitions: checked === true })}
          />
          {hasMonths && (
            <Checkbox
              label={text.report.chart}
              checked={draft.chart}
              onChange={(_, { checked }) => onChange({ ...draft, chart: checked === true })}
            />
          )}
        </>
      )}
      <Checkbox
        label={text.review.keepsPersons}
        checked={draft.keepsPersons}
        onChange={(_, { checked }) => onChange({ ...draft, keepsPersons: checked === true })}
      />
    </div>
  );
}

/** No narrative of a pack is called that. */
const OWN = ' own';

function NarrativeSelect({ overview: { narratives }, draft, onChange }: DraftProps): ReactElement {
  const { text } = usePane();
  const { narrative } = draft;
  return (
    <Field label={text.report.narrative}>
      <Select
        value={isOwnNarrative(narrative) ? OWN : narrative.name}
        onChange={(_, { value }) => {
          if (value !== OWN) onChange({ ...draft, narrative: { name: value, text: null } });
        }}
      >
        {narratives.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
        {isOwnNarrative(narrative) && <option value={OWN}>{narrative.name}</option>}
      </Select>
    </Field>
  );
}

function OwnNarrative({ draft, onChange }: DraftProps): ReactElement {
  const { text } = usePane();
  const { narrativeHint } = useBlanksOffer();
  const [failure, setFailure] = useState<Failure | null>(null);
  const take = async (file: File) => {
    try {
      setFailure(null);
      onChange({ ...draft, narrative: await readNarrative(file) });
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <>
      <Section title={text.report.ownNarrative} isOpenAtFirst={false}>
        <FilePicker
          small
          button={text.report.chooseNarrative}
          hint={narrativeHint}
          accept=".docx,.txt"
          onFiles={([file]) => file !== undefined && void take(file)}
        />
      </Section>
      {failure !== null && <FailureBar failure={failure} onDismiss={() => setFailure(null)} />}
    </>
  );
}
