/** Rules about the links of a plan: between tasks and boxes and what they serve. */
package org.planwright.core.check.rule.link;
