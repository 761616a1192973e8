import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { usePane } from '../context';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** The title of a page that lies over the tabs, and the way back; it takes the focus when the page opens. */
export function PageHead({ title, onBack }: { title: string; onBack: () => void }) {
  const { strings } = usePane();
  return (
    <div className={useStyles().head}>
      <Button
        autoFocus
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={strings.actions.back}
        onClick={onBack}
      />
      <Subtitle2 as="h2">{title}</Subtitle2>
    </div>
  );
}
