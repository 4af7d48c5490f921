import { z } from 'zod';

/** A schema as JSON Schema with the labels, help and reference marks of its fields. */
export interface Shape {
  type?: string;
  title?: string;
  description?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  enum?: string[];
  labels?: Record<string, string>;
  ref?: string;
  format?: string;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  examples?: string[];
}

const shapes = new WeakMap<z.ZodType, Shape>();

/** What an editor may write for a schema, made once per schema. */
export const shapeOf = (schema: z.ZodType): Shape => {
  const known = shapes.get(schema);
  if (known) return known;
  const shape = z.toJSONSchema(schema, { io: 'input' }) as Shape;
  shapes.set(schema, shape);
  return shape;
};

/** Tells whether any value under a shape can be of a kind; each shape is looked through once. */
export const holding = (
  isOne: (shape: Shape) => boolean,
): ((shape: Shape | undefined) => boolean) => {
  const known = new WeakMap<Shape, boolean>();
  const holds = (shape: Shape | undefined): boolean => {
    if (!shape) return false;
    const before = known.get(shape);
    if (before !== undefined) return before;
    const found =
      isOne(shape) || holds(shape.items) || Object.values(shape.properties ?? {}).some(holds);
    known.set(shape, found);
    return found;
  };
  return holds;
};

/** The part of a shape that a path of keys and indexes leads to. */
export const shapeAt = (shape: Shape, path: readonly PropertyKey[]): Shape | undefined =>
  path.reduce<Shape | undefined>(
    (at, key) => (typeof key === 'number' ? at?.items : at?.properties?.[String(key)]),
    shape,
  );
