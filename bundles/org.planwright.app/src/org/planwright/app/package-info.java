/** The program: what happens at its start and end, and what it asks of the system that it runs on. */
package org.planwright.app;
