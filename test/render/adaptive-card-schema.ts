/**
 * Adaptive Cards 1.5 as JSON Schema, the part that the product's cards use, and stricter than the host: a property that is
 * not in the reference is an error. `Chart.*` (Charts in Adaptive Cards) and `choices.data` (People picker in Adaptive
 * Cards) are Teams' own additions.
 */
const text = { type: 'string' };
const flag = { type: 'boolean' };
const oneOf = (...values: readonly string[]) => ({ enum: values });
const list = (items: object) => ({ type: 'array', items });
const ref = (name: string) => ({ $ref: `#/definitions/${name}` });

const spacing = oneOf(
  'default',
  'none',
  'small',
  'medium',
  'large',
  'extraLarge',
  'padding',
  'None',
  'Small',
  'Medium',
  'Large',
);
const style = oneOf('default', 'emphasis', 'good', 'attention', 'warning', 'accent');
const anyElement = { id: text, spacing, separator: flag, isVisible: flag, height: oneOf('auto', 'stretch') };

function closed(type: string, properties: object, ...required: readonly string[]): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['type', ...required],
    properties: { type: { const: type }, ...properties },
  };
}

const anyInput = { ...anyElement, label: text, isRequired: flag, errorMessage: text };
const choice = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'value'],
  properties: { title: text, value: text },
};
const chart = {
  ...anyElement,
  title: text,
  xAxisTitle: text,
  yAxisTitle: text,
  color: text,
  colorSet: text,
  data: list({
    type: 'object',
    additionalProperties: false,
    required: ['x', 'y'],
    properties: { x: text, y: { type: 'number' } },
  }),
  fallback: ref('element'),
};
const anyAction = {
  title: { type: 'string', minLength: 1 },
  style: oneOf('default', 'positive', 'destructive'),
  data: { type: 'object' },
  associatedInputs: oneOf('auto', 'none'),
};

const elements = {
  TextBlock: closed(
    'TextBlock',
    {
      ...anyElement,
      text: { type: 'string', minLength: 1 },
      wrap: flag,
      size: oneOf('Default', 'Small', 'Medium', 'Large', 'ExtraLarge'),
      weight: oneOf('Default', 'Lighter', 'Bolder'),
      color: oneOf('Default', 'Accent', 'Good', 'Warning', 'Attention'),
      isSubtle: flag,
      horizontalAlignment: oneOf('Left', 'Center', 'Right'),
      style: oneOf('default', 'heading'),
      maxLines: { type: 'integer' },
    },
    'text',
  ),
  Container: closed('Container', { ...anyElement, style, bleed: flag, items: list(ref('element')) }, 'items'),
  ColumnSet: closed('ColumnSet', { ...anyElement, style, columns: list(ref('Column')) }, 'columns'),
  ActionSet: closed(
    'ActionSet',
    { ...anyElement, actions: { ...list(ref('action')), minItems: 1 } },
    'actions',
  ),
  'Input.Text': closed(
    'Input.Text',
    {
      ...anyInput,
      isMultiline: flag,
      maxLength: { type: 'integer', minimum: 1 },
      placeholder: text,
      value: text,
    },
    'id',
    'label',
  ),
  'Input.ChoiceSet': closed(
    'Input.ChoiceSet',
    {
      ...anyInput,
      style: oneOf('compact', 'expanded'),
      isMultiSelect: flag,
      wrap: flag,
      value: text,
      choices: list(choice),
      'choices.data': closed('Data.Query', { dataset: text }, 'dataset'),
    },
    'id',
    'label',
    'choices',
  ),
  'Input.Toggle': closed(
    'Input.Toggle',
    { ...anyInput, title: text, value: text, valueOn: text, valueOff: text, wrap: flag },
    'id',
    'title',
  ),
  'Input.Time': closed(
    'Input.Time',
    { ...anyInput, value: { type: 'string', pattern: '^\\d{2}:\\d{2}$' } },
    'id',
    'label',
  ),
  'Chart.HorizontalBar': closed(
    'Chart.HorizontalBar',
    { ...chart, displayMode: oneOf('AbsoluteWithAxis', 'AbsoluteNoAxis', 'PartToWhole') },
    'data',
    'fallback',
  ),
  'Chart.VerticalBar': closed('Chart.VerticalBar', { ...chart, showBarValues: flag }, 'data', 'fallback'),
};

const actions = {
  'Action.ToggleVisibility': closed(
    'Action.ToggleVisibility',
    { title: { type: 'string', minLength: 1 }, targetElements: { ...list(text), minItems: 1 } },
    'targetElements',
  ),
  'Action.Execute': closed(
    'Action.Execute',
    { ...anyAction, verb: text, fallback: ref('Action.Submit') },
    'title',
    'verb',
    'data',
    'fallback',
  ),
  'Action.Submit': closed('Action.Submit', anyAction, 'title', 'data'),
};

/** Picks the one definition that the type names, so that an error speaks of that one alone. */
function byType(definitions: object): object {
  const names = Object.keys(definitions);
  return {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: names } },
    allOf: names.map((name) => ({
      if: { properties: { type: { const: name } } },
      then: ref(name),
    })),
  };
}

export const adaptiveCardSchema = {
  ...closed(
    'AdaptiveCard',
    {
      $schema: text,
      version: { const: '1.5' },
      lang: oneOf('da', 'en'),
      fallbackText: { type: 'string', minLength: 1 },
      body: list(ref('element')),
      // *Types of cards*: Teams shows at most six actions.
      actions: { ...list(ref('action')), maxItems: 6 },
      refresh: {
        type: 'object',
        additionalProperties: false,
        required: ['action', 'userIds'],
        properties: {
          action: closed(
            'Action.Execute',
            { verb: { const: 'refresh' }, data: { type: 'object' } },
            'verb',
            'data',
          ),
          // *User specific views*: at most 60.
          userIds: { ...list(text), minItems: 1, maxItems: 60 },
        },
      },
    },
    'version',
    'body',
    'lang',
    'fallbackText',
  ),
  definitions: {
    ...elements,
    ...actions,
    Column: closed('Column', {
      ...anyElement,
      style,
      width: {
        anyOf: [oneOf('auto', 'stretch'), { type: 'string', pattern: '^\\d+px$' }, { type: 'number' }],
      },
      verticalContentAlignment: oneOf('Top', 'Center', 'Bottom'),
      items: list(ref('element')),
    }),
    element: byType(elements),
    action: byType(actions),
  },
};
