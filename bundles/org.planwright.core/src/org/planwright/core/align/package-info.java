/**
 * A lower plan against the plan that it answers to (衔接): which elements answer which, how they relate, and which of the two asks for more.
 * What is found is derived from plans that nobody changes meanwhile and never stored; what somebody judged is.
 */
package org.planwright.core.align;
