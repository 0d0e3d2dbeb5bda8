/** How JUnit runs tests in simulations. */
package org.asynckata.engine.junit;
