import { OfficeHost } from '../../../src/hosts/office/office-host';
import { selfTest } from '../../../src/hosts/self-test/self-test';
import { attachCalculator } from '../../../src/workbench/calculation/attach';
import { ObjectPathType, type Request } from '../../../src/workbench/protocol/wire';
import { projectForm } from '../../support/project-form';
import { workbook } from '../../support/sheet';
import { modelOf } from '../../workbench/support/model';
import { connect } from '../../workbench/support/office-js';

/** The members that the self-test reaches (自检覆盖), by their names alone as they cross the wire, in lower case. */
export async function exercisedBySelfTest(): Promise<ReadonlySet<string>> {
  const book = modelOf(workbook(projectForm('项目1')));
  attachCalculator(book);
  const trips = connect(book);
  await selfTest(new OfficeHost(), () => 0);
  return new Set(trips.flatMap(({ request }) => namesIn(request)).map((name) => name.toLowerCase()));
}

function namesIn({ Actions, ObjectPaths }: Request): readonly string[] {
  return [
    ...Object.values(ObjectPaths).map(({ ObjectPathType: type, Name }) =>
      type === ObjectPathType.indexer ? 'getItem' : Name,
    ),
    ...Actions.flatMap(({ Name, QueryInfo, ObjectState }) => [
      Name,
      ...(QueryInfo?.Select ?? []).flatMap((path) => path.split('/')),
      ...Object.keys(ObjectState ?? {}),
    ]),
  ];
}
