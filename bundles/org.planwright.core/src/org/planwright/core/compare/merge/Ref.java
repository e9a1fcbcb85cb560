package org.planwright.core.compare.merge;

/**
 * A reference to an object by its key, which is the same in all states that are merged.
 *
 * @param key the key of the object
 */
record Ref(String key) {
}
