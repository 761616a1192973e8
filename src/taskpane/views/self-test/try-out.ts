/** What the self-test needs, loaded when it is first run. */
export { environmentFacts } from '../../../hosts/office/diagnostics';
export { selfTest } from '../../../hosts/self-test/self-test';
export { selfTestText } from '../../../hosts/self-test/text';
