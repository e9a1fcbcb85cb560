/** File systems that fail when a test wants them to. */
package org.planwright.testkit.files;
