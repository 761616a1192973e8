import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';

const useStyles = makeStyles({ arrows: { display: 'flex', flexShrink: 0 } });

interface StepButtonsProps {
  readonly previous: string;
  readonly next: string;
  /** By one back (-1) or on (1). */
  readonly onStep: (by: -1 | 1) => void;
}

/** Previous and next (上一个、下一个) of a list that is gone through. */
export function StepButtons({ previous, next, onStep }: StepButtonsProps) {
  const styles = useStyles();
  return (
    <span className={styles.arrows}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUpRegular />}
        aria-label={previous}
        title={previous}
        onClick={() => onStep(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownRegular />}
        aria-label={next}
        title={next}
        onClick={() => onStep(1)}
      />
    </span>
  );
}
