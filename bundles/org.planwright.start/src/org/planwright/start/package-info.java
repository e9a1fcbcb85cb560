/**
 * For a quick start: the classes of all bundles come from the JVM's own class path, where the JVM can keep them ready-made. Stands on
 * that class path itself and is known to the framework by its hooks only; without it the framework loads classes as ever.
 */
package org.planwright.start;
