/** The real plans, and others made of them. */
package org.planwright.testkit.plans;
