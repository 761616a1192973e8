import { Button, Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { useState, type KeyboardEvent } from 'react';
import type { ArrangedSection, SectionPath } from '../../../../core/narrative/outlines/arrange';
import { usePane } from '../../../session/context';

/** Up or down by one place. */
export type Direction = -1 | 1;

/** What can be done to a section. */
export interface Editing {
  readonly change: (path: SectionPath, change: Partial<Pick<ArrangedSection, 'heading' | 'off'>>) => void;
  readonly move: (path: SectionPath, by: Direction) => void;
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& &': { paddingInlineStart: tokens.spacingHorizontalL },
  },
  section: { display: 'flex', alignItems: 'center' },
  heading: { flexGrow: 1, minWidth: 0 },
  off: { opacity: 0.6 },
});

/** The element id of the button that moves a section. */
export function moveButtonId(path: SectionPath, by: Direction): string {
  return `move-${by === 1 ? 'down' : 'up'}-${path.join('-')}`;
}

/** Sections with the switch, the heading and the buttons of each, those within them indented. */
export function SectionList(props: {
  sections: readonly ArrangedSection[];
  path: SectionPath;
  editing: Editing;
}) {
  const styles = useStyles();
  const { sections, path, editing } = props;
  return (
    <ul className={styles.list}>
      {sections.map((section, index) => (
        <li key={section.id}>
          <SectionRow
            section={section}
            path={[...path, section.id]}
            isFirst={index === 0}
            isLast={index === sections.length - 1}
            editing={editing}
          />
          {!section.off && section.sections.length > 0 && (
            <SectionList sections={section.sections} path={[...path, section.id]} editing={editing} />
          )}
        </li>
      ))}
    </ul>
  );
}

function SectionRow(props: {
  section: ArrangedSection;
  path: SectionPath;
  isFirst: boolean;
  isLast: boolean;
  editing: Editing;
}) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.report;
  const { section, path, editing } = props;
  const { heading, usual, off } = section;
  return (
    <div className={styles.section}>
      <Checkbox
        checked={!off}
        aria-label={words.keepSection(heading)}
        onChange={() => editing.change(path, { off: !off })}
      />
      <HeadingField
        key={heading}
        heading={heading}
        label={words.headingOf(usual)}
        disabled={off}
        onRename={(renamed) => editing.change(path, { heading: renamed })}
      />
      <Button
        id={moveButtonId(path, -1)}
        size="small"
        appearance="subtle"
        icon={<ArrowUpRegular />}
        aria-label={words.moveUp(heading)}
        disabledFocusable={props.isFirst}
        onClick={() => editing.move(path, -1)}
      />
      <Button
        id={moveButtonId(path, 1)}
        size="small"
        appearance="subtle"
        icon={<ArrowDownRegular />}
        aria-label={words.moveDown(heading)}
        disabledFocusable={props.isLast}
        onClick={() => editing.move(path, 1)}
      />
    </div>
  );
}

/** A heading as it is typed; it counts when the field is left or Enter is pressed, and Escape takes it back. */
function HeadingField(props: {
  heading: string;
  label: string;
  disabled: boolean;
  onRename: (heading: string) => void;
}) {
  const styles = useStyles();
  const { heading, label, disabled, onRename } = props;
  const [typed, setTyped] = useState(heading);
  const commit = () => {
    if (typed.trim() !== heading) onRename(typed.trim());
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') commit();
    if (key === 'Escape') setTyped(heading);
  };
  return (
    <Input
      className={styles.heading}
      size="small"
      value={typed}
      aria-label={label}
      disabled={disabled}
      onChange={(_, { value }) => setTyped(value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
