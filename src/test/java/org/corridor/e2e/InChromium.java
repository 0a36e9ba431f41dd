package org.corridor.e2e;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests that visit the running program, as it is shipped and with the dataset that is shipped, in a real browser. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "vaadin.productionMode=true"})
abstract class InChromium {
    @LocalServerPort
    private int port;

    Visit visit(Look look) {
        return new Visit("http://127.0.0.1:" + port, look);
    }
}
