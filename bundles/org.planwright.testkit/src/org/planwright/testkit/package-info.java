/** Builders, matchers and generators of projects of any size, for tests and benchmarks. */
package org.planwright.testkit;
