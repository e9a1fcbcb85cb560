/**
 * What hangs on what in a plan: links from sections and boxes to boxes and indicators, each with the words that prove it, and the
 * index that answers questions about them.
 *
 * <p>Everything here is computed from a plan that nobody changes meanwhile, such as a snapshot, and may run on any thread. Objects are
 * named by their ids, so that results outlive the snapshot.
 */
package org.planwright.core.trace;
