/** 版本: named states of the project, made, listed, looked at and saved as files. */
package org.planwright.ui.states;
