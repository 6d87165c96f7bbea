/* Made from apps/api/openapi.json by `npm run generate`; not to be edited. */

export interface paths {
    "/api/absences/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准代岗 · Approve a deputy */
        post: operations["post_absences_id_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/absences/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提前结束或者不同意代岗 · End an absence, or refuse its deputy */
        post: operations["post_absences_id_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 请假和代岗 · Absences and deputies the reader may know of */
        get: operations["get_absences"];
        put?: never;
        /** 登记请假，指定代岗人 · Enter an absence, with or without a deputy */
        post: operations["post_absences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}/acts/openFinding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 立项认定 · Open a finding */
        post: operations["accountability_openFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}/acts/dismissClue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 排除线索 · Dismiss the clue */
        post: operations["accountability_dismissClue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}/acts/recordFinding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作出认定 · Record the finding */
        post: operations["accountability_recordFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}/acts/submitStatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交申辩 · Submit the statement */
        post: operations["accountability_submitStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}/acts/proposeMeasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出追究建议 · Propose a measure */
        post: operations["accountability_proposeMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}/acts/exempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 免予追究 · Exempt the officer */
        post: operations["accountability_exempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}/acts/transferElsewhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移送有权机关 · Transfer elsewhere */
        post: operations["accountability_transferElsewhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}/acts/approveMeasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意追究 · Approve the measure */
        post: operations["accountability_approveMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}/acts/rejectMeasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回追究建议 · Reject the measure */
        post: operations["accountability_rejectMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}/acts/confirmServed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记送达 · Confirm the service */
        post: operations["accountability_confirmServed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}/acts/appealMeasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出申诉 · Appeal the measure */
        post: operations["accountability_appealMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}/acts/decideAppeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作出申诉决定 · Decide the appeal */
        post: operations["accountability_decideAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}/acts/recordSuperiorDecision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记上级机关的决定 · Enter the superior organ’s decision */
        post: operations["accountability_recordSuperiorDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}/acts/recordSuperiorAppealDecision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记上级机关的申诉决定 · Enter the superior organ’s decision on the appeal */
        post: operations["accountability_recordSuperiorAppealDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}/acts/recordReassignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记调离 · Enter the reassignment */
        post: operations["accountability_recordReassignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}/acts/confirmMeritLoss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认取消评优资格 · Confirm the loss of merit */
        post: operations["accountability_confirmMeritLoss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}/acts/withdrawMeasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销追究 · Withdraw the measure */
        post: operations["accountability_withdrawMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件责任追究 · One accountability case */
        get: operations["get_accountability_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability/together": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 多条线索合并启动追究 · Open one case on several clues */
        post: operations["post_accountability_together"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accountability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 责任追究与线索 · Accountability and clues */
        get: operations["get_accountability"];
        put?: never;
        /** 录入线索 · Enter or take up a clue */
        post: operations["post_accountability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某年的放假和调休 · Holidays and make-up days of a year */
        get: operations["get_calendar_year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览日历变更 · What a calendar year would move */
        post: operations["post_calendar_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已载入的年度日历 · Calendar years that are loaded */
        get: operations["get_calendar"];
        put?: never;
        /** 载入年度日历 · Load a calendar year */
        post: operations["post_calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/call-backs/{process}/script": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 回访话术 · What to say and ask at a call-back */
        get: operations["get_call_backs_process_script"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/call-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 回访台：待回访和待复核 · Whom to call back, and which bad answers to confirm */
        get: operations["get_call_backs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 统计看板 · Figures of the office over a period of receipt */
        get: operations["get_dashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{process}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审批依据：拟发文书、该信访人的其他事项、单位报送情况 · What a decision rests on beside its case */
        get: operations["get_decisions_process"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待我决定 · What waits for my decision */
        get: operations["get_decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries/{process}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发送短信提示 · Have a message sent that the paper is there */
        post: operations["post_deliveries_process_texts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 成批登记邮寄、签收、退件 · Enter letters by the table: posted, received, returned */
        post: operations["post_deliveries_letters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 送达台账：待送达的文书 · Papers not delivered yet, soonest due first */
        get: operations["get_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/destroyed-matters/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已销毁案卷的保留信息 · What is left of a matter whose file was destroyed */
        get: operations["get_destroyed_matters_number"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/destructions/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准销毁 · Approve a destruction */
        post: operations["post_destructions_id_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/destructions/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 销毁清册的 Word 或 PDF 文件 · An approved record of destruction as a Word or PDF file */
        get: operations["get_destructions_id_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/destructions/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意销毁 · Refuse a destruction */
        post: operations["post_destructions_id_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/destructions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回本人提出的销毁清册 · Withdraw one’s own record before it is decided */
        post: operations["post_destructions_id_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/destructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 编制销毁清册，报请审批 · Propose files for destruction */
        post: operations["post_destructions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位和人员 · Units and staff */
        get: operations["get_directory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/discipline-board/clues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 线索，按单位、情形和人员归组 · Clues by unit, situation and officer */
        get: operations["get_discipline_board_clues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/discipline-board/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 看板上一个数字后面的事项 · The matters behind a figure of the board */
        get: operations["get_discipline_board_matters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/discipline-board/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 亮牌、超期、线索和追究的走势 · Cards, breaches, clues and openings by month */
        get: operations["get_discipline_board_trends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/discipline-board/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 看板可以按哪些单位筛选 · The units the board can be narrowed to */
        get: operations["get_discipline_board_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/discipline-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 纪检看板：各单位各级亮牌和督办 · The discipline board: cards and supervision by unit */
        get: operations["get_discipline_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 实时变化 · What changes, live (text/event-stream) */
        get: operations["get_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准导出 · Approve an export */
        post: operations["post_exports_id_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载经批准的清单 · An approved export as an Excel workbook */
        get: operations["get_exports_id_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意导出 · Refuse an export */
        post: operations["post_exports_id_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回本人的导出申请 · Withdraw one’s own export before it is decided */
        post: operations["post_exports_id_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 清单导出：申请、审批和下载 · Exports: one’s own, those to decide, for the committee all */
        get: operations["get_exports"];
        put?: never;
        /** 申请导出清单 · Ask for a list as a file */
        post: operations["post_exports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查找：编号、姓名、号码、标题、地点、人员 · Find anything by number, name, title, place or officer */
        post: operations["post_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 启用进度 · How far the office is from its first petition */
        get: operations["get_first_run"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 进程存活 · This process answers */
        get: operations["get_health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/serving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以受理请求 · This process can serve: it reads the database */
        get: operations["get_health_serving"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 健康状况 · Readiness: database, queue, sweep, clock */
        get: operations["get_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 打开通知 · Open a letter */
        post: operations["post_inbox_id_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的邮件提醒方式 · How I am written to by mail */
        get: operations["get_inbox_mail"];
        put?: never;
        /** 选择邮件逐份提醒或者每日汇总，须打开的文书总是逐份提醒 · Be written to of each letter or once a day; of those that are to be opened, always of each */
        post: operations["post_inbox_mail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 将所列通知标为已读，须打开的除外 · Mark these letters as read, but those that are to be opened */
        post: operations["post_inbox_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的收件箱 · Notices delivered to me */
        get: operations["get_inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instructions/{id}/acts/giveFeedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 反馈落实情况 · Report what was done */
        post: operations["instruction_giveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instructions/{id}/acts/noteFeedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审阅反馈 · Note the feedback */
        post: operations["instruction_noteFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instructions/{id}/acts/returnFeedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回重报 · Return the feedback */
        post: operations["instruction_returnFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instructions/{id}/acts/withdrawInstruction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回批示 · Withdraw the instruction */
        post: operations["instruction_withdrawInstruction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/{officer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 效能追究台账 · Ledger of one officer */
        get: operations["get_ledger_officer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全体人员的效能追究台账 · The ledger of all officers */
        get: operations["get_ledgers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/limits/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览时限变更 · What a changed limit would move */
        post: operations["post_limits_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现行时限 · The time limits in force */
        get: operations["get_limits"];
        put?: never;
        /** 变更时限 · Change a time limit */
        post: operations["post_limits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{name}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 增加、移动、停用、恢复一条 · Add, move, retire or restore an entry of a list */
        post: operations["post_lists_name_changes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{name}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入前预览 · What an import would do */
        post: operations["post_lists_name_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 内容分类表（categories）、属地表（places） · The list of categories, or of places */
        get: operations["get_lists_name"];
        put?: never;
        /** 导入分类表、属地表 · Import a list */
        post: operations["post_lists_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-backs/{id}/acts/voidBreach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废逾期记录 · Void the breach */
        post: operations["lookBack_voidBreach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-backs/{id}/acts/upholdBreach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 维持逾期记录 · Uphold the breach */
        post: operations["lookBack_upholdBreach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-backs/{id}/acts/recordSuperiorRuling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记上级机关的核查结论 · Enter how the superior organ ruled */
        post: operations["lookBack_recordSuperiorRuling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/menu/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待我审批的事项、导出、销毁清册和代岗，督办和未读各有多少 · How many decisions, supervision cases, exports, records of destruction, deputies to approve and unread letters wait */
        get: operations["get_menu_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merit-lists/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名单的 Word 或 PDF 文件 · A signed merit list as a Word or PDF file */
        get: operations["get_merit_lists_id_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merit-lists/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签发名单 · Sign a merit list */
        post: operations["post_merit_lists_id_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merit-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 编制评先选优受限人员名单 · Prepare the merit list of a year */
        post: operations["post_merit_lists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行指标（Prometheus） · Metrics for Prometheus: by METRICS_TOKEN, or in the administrator’s session */
        get: operations["get_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/delivery-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书的送达回证 · The delivery record of a notice */
        get: operations["get_notices_id_delivery_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书的 Word 或 PDF 文件 · A notice as a Word or PDF file */
        get: operations["get_notices_id_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/online-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 网上渠道首问责任人 · Who is first contact for what comes in online */
        get: operations["get_online_contact"];
        put?: never;
        /** 指定网上渠道首问责任人 · Name the first contact for what comes in online */
        post: operations["post_online_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接口说明 · This document */
        get: operations["get_openapi_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/deliveries/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新送出 · Try a failed notice or mail again */
        post: operations["post_operations_deliveries_id_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/stray-timers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核对每个环节的计时 · Check that no live state is without its timer (I10) */
        get: operations["get_operations_stray_timers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/sweep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 立即巡检 · Ask the worker to sweep now */
        post: operations["post_operations_sweep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行状况 · How the office’s own work goes */
        get: operations["get_operations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/export/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出 CSV · Export as CSV */
        get: operations["get_organisation_export_kind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/import/{kind}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览导入 · What a file would do, line by line */
        post: operations["post_organisation_import_kind_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/import/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入 · Import a file as previewed */
        post: operations["post_organisation_import_kind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位和人员变更记录 · What was changed by whom */
        get: operations["get_organisation_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 机关名称 · Name the office */
        post: operations["post_organisation_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/officers/{id}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 保密授权 · Give or end clearance for the sealed lane */
        post: operations["post_organisation_officers_id_clearance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/officers/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用人员 · Deactivate an account */
        post: operations["post_organisation_officers_id_deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/officers/{id}/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名下未办结事项 · The open matters that wait for an officer */
        get: operations["get_organisation_officers_id_holdings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/officers/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置密码 · Issue a one-time password */
        post: operations["post_organisation_officers_id_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/officers/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复人员 · Reactivate an account */
        post: operations["post_organisation_officers_id_reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/officers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更人员 · Rename, move, or change roles */
        post: operations["post_organisation_officers_id"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 新增人员 · Open an account */
        post: operations["post_organisation_officers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/template/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载模板 · Download a template */
        get: operations["get_organisation_template_kind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/units/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销或合并单位 · Close a unit with nothing open left, or merge it with what it has */
        post: operations["post_organisation_units_id_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/units/{id}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 合并单位之前：该单位的在办情况 · What a unit has open, before it is merged */
        get: operations["get_organisation_units_id_merger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/units/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复单位 · Reopen a closed unit */
        post: operations["post_organisation_units_id_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更单位 · Rename a unit, its duties and who leads it */
        post: operations["post_organisation_units_id"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 新增单位 · Add a unit */
        post: operations["post_organisation_units"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位和人员总表 · All units and officers, with what they hold */
        get: operations["get_organisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/answerOnTheSpot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 当场答复 · Answer on the spot */
        post: operations["petition_answerOnTheSpot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 本单位办理 · Take on in the own unit */
        post: operations["petition_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/handOver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转办 · Hand over */
        post: operations["petition_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/referToCoordination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提请协调 · Refer to the coordination desk */
        post: operations["petition_referToCoordination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/redirect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 告知去向 · Redirect */
        post: operations["petition_redirect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/giveOneTimeNotice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 一次性告知 · Give the one-time notice */
        post: operations["petition_giveOneTimeNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/signFor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签收 · Sign for */
        post: operations["petition_signFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退单异议 · Object to the hand-over */
        post: operations["petition_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/pullBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回转办 · Pull back the hand-over */
        post: operations["petition_pullBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 指定承办单位 · Assign a unit */
        post: operations["petition_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/decideRouting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 裁定承办单位 · Decide whose duty it is */
        post: operations["petition_decideRouting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/confirmRedirect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意告知去向 · Confirm where the petitioner is sent */
        post: operations["petition_confirmRedirect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/assignHandler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 指定承办人 · Assign the handler */
        post: operations["petition_assignHandler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复 · Reply */
        post: operations["petition_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/submitReply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 拟稿送审 · Submit the draft of a reply */
        post: operations["petition_submitReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/requestExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请延期 · Request an extension */
        post: operations["petition_requestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/grantExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准延期 · Grant the special term */
        post: operations["petition_grantExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/extendSpecialTerm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 再次延期 · Extend the special term */
        post: operations["petition_extendSpecialTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/refuseExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予延期 · Refuse the extension */
        post: operations["petition_refuseExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 中止计时 · Pause the clock */
        post: operations["petition_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/requestPause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请中止计时 · Ask for a pause of the clock */
        post: operations["petition_requestPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/grantPause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意中止计时 · Grant the pause */
        post: operations["petition_grantPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/refusePause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意中止计时 · Refuse the pause */
        post: operations["petition_refusePause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复计时 · Resume the clock */
        post: operations["petition_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/fileDenial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 否定报备 · File a denial */
        post: operations["petition_fileDenial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/setSuperiorDate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记上级时限 · Enter the superior’s date */
        post: operations["petition_setSuperiorDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/startStatutoryTerm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启动法定期限 · Start the statutory term */
        post: operations["petition_startStatutoryTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/extendStatutoryTerm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延长法定期限 · Extend the statutory term */
        post: operations["petition_extendStatutoryTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/instruct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批示 · Give an instruction */
        post: operations["petition_instruct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/addMaterial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补充材料 · Add material */
        post: operations["petition_addMaterial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/declareUrgent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定为重大紧急 · Say it is urgent and major */
        post: operations["petition_declareUrgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/recordCallBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回访 · Record the call-back */
        post: operations["petition_recordCallBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评价 · Rate */
        post: operations["petition_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 并案 · Join to an earlier matter */
        post: operations["petition_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/proposeJoining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提议并案 · Propose to join */
        post: operations["petition_proposeJoining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/confirmJoining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认并案 · Confirm the joining */
        post: operations["petition_confirmJoining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/declineJoining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予并案 · Decline the joining */
        post: operations["petition_declineJoining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/separate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销并案 · Separate again */
        post: operations["petition_separate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新办理 · Reopen */
        post: operations["petition_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/declareRecusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 声明回避 · Declare recusal */
        post: operations["petition_declareRecusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/orderRecusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定回避 · Order a recusal */
        post: operations["petition_orderRecusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/correctRegistration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正登记 · Correct the register */
        post: operations["petition_correctRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/proposeCorrection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提议更正收到时间、类别、被反映人 · Propose to correct time of receipt, lane or the accused */
        post: operations["petition_proposeCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/confirmCorrection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认更正 · Confirm the correction */
        post: operations["petition_confirmCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/claimAsRequest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 这是求决事项（改为求决） · This is a request */
        post: operations["petition_claimAsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/declineCorrection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予更正 · Decline the correction */
        post: operations["petition_declineCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回 · Withdraw */
        post: operations["petition_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/noteWithdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记撤回申请 · Note that the petitioner withdraws */
        post: operations["petition_noteWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/confirmWithdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核实并确认撤回 · Confirm the withdrawal */
        post: operations["petition_confirmWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/denyWithdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核实为没有撤回 · The petitioner withdrew nothing */
        post: operations["petition_denyWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/consentToWithdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意信访人撤回 · Let the petitioner withdraw */
        post: operations["petition_consentToWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/takeBackWithdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收回撤回，继续办理 · Take the withdrawal back */
        post: operations["petition_takeBackWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/keepUnnamed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 要求保密（不向承办单位具名） · Ask not to be named to the unit */
        post: operations["petition_keepUnnamed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/consentToNaming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不再要求保密 · Be named to the unit after all */
        post: operations["petition_consentToNaming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/recordCollectiveDecision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录集体研究 · Record the collective decision */
        post: operations["denial_recordCollectiveDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/confirmDenial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意否定 · Confirm the denial */
        post: operations["denial_confirmDenial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/correctDenial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 予以纠正 · Correct: handle the matter */
        post: operations["denial_correctDenial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/returnDenial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回补充 · Return for more facts */
        post: operations["denial_returnDenial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/refileDenial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补充后重报 · File again */
        post: operations["denial_refileDenial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/abandonDenial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回报备 · Abandon the filing */
        post: operations["denial_abandonDenial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/complainAboutDenial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记对否定的投诉 · Enter the complaint about the denial */
        post: operations["denial_complainAboutDenial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/upholdDenial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 维持否定 · Uphold the denial */
        post: operations["denial_upholdDenial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/overturnDenial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销否定 · Overturn the denial */
        post: operations["denial_overturnDenial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/recordSuperiorDenial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记上级机关的审批决定 · Enter the superior organ’s decision on the filing */
        post: operations["denial_recordSuperiorDenial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/recordSuperiorDenialReview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记上级机关的复核决定 · Enter the superior organ’s review of the denial */
        post: operations["denial_recordSuperiorDenialReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/checkReply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核通过 · Approve the draft as head */
        post: operations["signOff_checkReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/returnReply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核退回修改 · Return the draft as head */
        post: operations["signOff_returnReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/signReply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签发 · Sign and issue */
        post: operations["signOff_signReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/sendBackReply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签发退回修改 · Send the draft back */
        post: operations["signOff_sendBackReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/refileReply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改后重送 · Submit the changed draft */
        post: operations["signOff_refileReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/abandonReply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回送审 · Take the draft back */
        post: operations["signOff_abandonReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/recordSuperiorSignature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记上级机关的签发决定 · Enter the superior organ’s decision on the draft */
        post: operations["signOff_recordSuperiorSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/requestReview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请复查 · Ask for a review */
        post: operations["review_requestReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/forwardRequest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转送上一级机关 · Forward to the superior organ */
        post: operations["review_forwardRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/requestRecheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请复核 · Ask for a recheck */
        post: operations["review_requestRecheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/beginHearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记听证开始 · Enter the beginning of the hearing */
        post: operations["review_beginHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/endHearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记听证结束 · Enter the end of the hearing */
        post: operations["review_endHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/recordSuperiorOpinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记上级机关的复查复核意见 · Enter the superior organ’s opinion */
        post: operations["review_recordSuperiorOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/answerRepeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 告知不再受理 · Answer a repeat: no further acceptance */
        post: operations["review_answerRepeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/recordDelivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记送达回证 · Enter the delivery record */
        post: operations["paperDelivery_recordDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/recordPosting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记邮寄 · Enter the posting */
        post: operations["paperDelivery_recordPosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/recordReturn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记退件 · Enter that the letter came back */
        post: operations["paperDelivery_recordReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/confirmReceipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认收到文书 · Confirm that you have the paper */
        post: operations["paperDelivery_confirmReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/disputeDelivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 没有收到文书 · Say that the paper did not arrive */
        post: operations["paperDelivery_disputeDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/followUpRating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复不满意评价 · Answer the bad rating */
        post: operations["ratingFollowUp_followUpRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/recordSuperiorFollowUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记上级机关的核查结果 · Enter what the superior organ found */
        post: operations["ratingFollowUp_recordSuperiorFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/giveSecondOpinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核不满意回访 · Give a second opinion */
        post: operations["secondOpinion_giveSecondOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/tellReceipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记收文告知 · Enter that the superior was told of the receipt */
        post: operations["reportBack_tellReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/draftReport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 拟办结报告 · Draft the report back */
        post: operations["reportBack_draftReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/checkReport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核办结报告 · Approve the report as head */
        post: operations["reportBack_checkReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/signReport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签发办结报告 · Sign the report */
        post: operations["reportBack_signReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/returnReport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回修改办结报告 · Return the report */
        post: operations["reportBack_returnReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/recordReportDecision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记上级机关的报告审定 · Enter the superior organ’s decision on the report */
        post: operations["reportBack_recordReportDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/sendReport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记报送 · Enter that the report was sent */
        post: operations["reportBack_sendReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/moveReportDate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记上级变更的报告期限 · Enter the superior’s new date of the report */
        post: operations["reportBack_moveReportDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/acts/recordReportAnswer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记上级审核结果 · Enter the superior’s answer */
        post: operations["reportBack_recordReportAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/attachments/{id}/open-to-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 把保密件的附件给承办单位看 · Open a file of a confidential matter to the unit */
        post: operations["post_petitions_number_attachments_id_open_to_unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载附件 · Download an attached file */
        get: operations["get_petitions_number_attachments_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 添加附件 · Attach a file */
        post: operations["post_petitions_number_attachments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/links/{id}/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消关联 · Take a link back */
        post: operations["post_petitions_number_links_id_unlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 关联另一件（重复、同一事项、相关） · Link two matters: repeat, same matter or related */
        post: operations["post_petitions_number_links"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/people/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 说明理由后查看信访人的完整信息 · See a petitioner unmasked, for a reason that stays on record */
        post: operations["post_petitions_number_people_id_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}/read-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查阅记录：谁查看过本件 · Who read this case, its files and its papers */
        get: operations["get_petitions_number_read_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看信访事项 · One petition as you may see it */
        get: operations["get_petitions_number"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/online": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 群众网上提交信访事项 · A petitioner registers a matter online */
        post: operations["post_petitions_online"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记表结构 · Schema of the registration form */
        get: operations["get_petitions_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/seen-before": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记时查重、核对号码 · Earlier petitions of the same person or matter, and numbers that look wrong */
        post: operations["post_petitions_seen_before"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按条件查询信访事项 · The cases behind a figure, latest received first */
        get: operations["get_petitions"];
        put?: never;
        /** 登记信访事项 · Register a petition */
        post: operations["post_petitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pictures/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理流程图 · The stages of a procedure and the ways between them */
        get: operations["get_pictures_kind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processes/{id}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按程序编号办理：任何一种程序 · Act on a process of any kind, by its id */
        post: operations["post_processes_id_acts_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 成批指定承办人 · Give several matters to one officer of the unit */
        post: operations["post_queue_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办的筛选项 · What the queue can be narrowed to */
        get: operations["get_queue_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的待办各有多少 · How many of the queue wait for which step */
        get: operations["get_queue_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/handled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我经手的 · What I have acted in, ended or not, received last first */
        get: operations["get_queue_handled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/views/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除视图 · Remove a view */
        delete: operations["delete_queue_views_name"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我保存的视图 · The views I saved */
        get: operations["get_queue_views"];
        put?: never;
        /** 保存视图 · Save a view */
        post: operations["post_queue_views"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的待办 · My queue, soonest due first */
        get: operations["get_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{register}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 保存本人的台账列 · Keep which columns of a register one sees */
        post: operations["post_registers_register_columns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{register}/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账合计 · What stands at the foot of a register */
        get: operations["get_registers_register_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{register}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账的一页 · A page of a register, of the matters one reads */
        get: operations["get_registers_register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人可以查看的台账 · The registers one may open */
        get: operations["get_registers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/kept-longer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延长保管 · Keep a file longer */
        post: operations["post_retention_kept_longer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延长一类案卷的保管期限 · Keep a class of files longer */
        post: operations["post_retention_terms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 保管期限、鉴定清单和销毁清册 · Terms of keeping, files due for review, records of destruction */
        get: operations["get_retention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sending/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 短信网关回报发送结果（须签名） · The gateway reports on a message, signed */
        post: operations["post_sending_reports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改自己的密码 · Change one’s own password; other sessions end */
        post: operations["post_session_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录人 · Who is signed in */
        get: operations["get_session"];
        put?: never;
        /** 登录 · Sign in */
        post: operations["post_session"];
        /** 退出 · Sign out */
        delete: operations["delete_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现行审签规定 · Who signs which paper */
        get: operations["get_sign_off"];
        put?: never;
        /** 变更审签规定 · Lay down who signs a kind of paper */
        post: operations["post_sign_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/{id}/acts/submitExplanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交说明 · Submit the explanation */
        post: operations["supervision_submitExplanation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/{id}/acts/extendExplanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延长说明期限 · Extend the time to explain */
        post: operations["supervision_extendExplanation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/{id}/acts/acceptExplanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 采纳说明 · Accept the explanation */
        post: operations["supervision_acceptExplanation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/{id}/acts/orderCompletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 督办限期办结 · Order completion by a date */
        post: operations["supervision_orderCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/{id}/acts/confirmCompletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认办结 · Confirm completion */
        post: operations["supervision_confirmCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/{id}/acts/openAccountability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启动责任追究 · Open accountability */
        post: operations["supervision_openAccountability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/{id}/acts/recordSuperiorConclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记上级机关的督办结论 · Enter how the superior organ concluded */
        post: operations["supervision_recordSuperiorConclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办台账 · Open supervision cases */
        get: operations["get_supervision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/track/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 群众补充材料、撤回、评价、投诉、申请复查复核 · A petitioner adds material, withdraws, rates, complains about a denial or asks for a review */
        post: operations["post_track_acts_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/track/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 群众上传补充材料 · A petitioner adds a file */
        post: operations["post_track_attachments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/track/notices/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 群众下载送达本人的文书 · A petitioner downloads a notice addressed to them */
        post: operations["post_track_notices_id_document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/track/notices/{id}/opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 群众打开送达本人的文书 · A petitioner opens a notice addressed to them */
        post: operations["post_track_notices_id_opened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 群众查询办理进度 · A petitioner looks up their matter */
        post: operations["post_track"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trial/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试用时钟前进 · Move the trial clock forward; everything due on the way happens */
        post: operations["post_trial_clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/urgent-reports/{id}/acts/reportUrgent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记首报 · Record the first report */
        post: operations["urgentReport_reportUrgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/urgent-reports/{id}/acts/followUpUrgent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记续报 · Record a follow-up */
        post: operations["urgentReport_followUpUrgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/urgent-reports/{id}/acts/closeUrgent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终结报告 · Close the report */
        post: operations["urgentReport_closeUrgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/urgent-reports/{id}/acts/dismissUrgent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定不属重大紧急 · Say it is not urgent and major */
        post: operations["urgentReport_dismissUrgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/years-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度后果待确认清单和评先选优名单 · What a year leads to, and its merit lists */
        get: operations["get_years_end"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Absence: {
            /** Format: uuid */
            id: string;
            principal: string;
            principalName: string;
            unit: string;
            unitName: string;
            deputy: string | null;
            deputyName: string | null;
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
            reason: string;
            /** @enum {string} */
            state: "waiting" | "ahead" | "inForce" | "withoutDeputy" | "deputyOut" | "over" | "ended";
            recordedBy: string;
            recordedAt: components["schemas"]["Instant"];
            approvedBy: string | null;
            approvedByName: string | null;
            approvedAt: components["schemas"]["Instant"] | null;
            endedBy: string | null;
            endedAt: components["schemas"]["Instant"] | null;
            endReason: string | null;
            mayApprove: boolean;
            mayEnd: boolean;
        };
        AbsenceChanged: {
            /** Format: uuid */
            id: string;
        };
        AbsencePage: {
            today: components["schemas"]["LocalDate"];
            items: components["schemas"]["Absence"][];
            choices: {
                id: string;
                name: string;
                deputies: {
                    id: string;
                    name: string;
                }[];
            }[];
            forms: {
                end: components["schemas"]["FieldSchema"];
            };
        };
        AbsenceRecorded: {
            /** Format: uuid */
            id: string;
            approved: boolean;
        };
        AccountabilityCase: {
            item: components["schemas"]["AccountabilityItem"];
            facts: {
                label: components["schemas"]["Label"];
                words: components["schemas"]["Label"];
            }[];
            timeline: {
                seq: number;
                at: components["schemas"]["Instant"];
                label: components["schemas"]["Label"];
                actor: string | null;
                actorName: string | null;
            }[];
            notices: {
                /** Format: uuid */
                id: string;
                label: components["schemas"]["Label"];
                number: string;
                title: string;
                body: string;
                issuedAt: components["schemas"]["Instant"];
            }[];
        };
        AccountabilityItem: {
            /** Format: uuid */
            id: string;
            number: string;
            petition: string | null;
            officer: string;
            officerName: string | null;
            situation: number;
            situationLabel: components["schemas"]["Label"] | null;
            stage: string;
            stageLabel: components["schemas"]["Label"];
            openedAt: components["schemas"]["Instant"];
            allowedActs: components["schemas"]["AllowedAct"][];
        };
        AccountabilityList: {
            items: components["schemas"]["AccountabilityItem"][];
            clues: components["schemas"]["Clue"][];
            form: components["schemas"]["FieldSchema"];
        };
        AllowedAct: {
            act: string;
            /** Format: uuid */
            process: string;
            revision: number;
            rule: string;
            label: components["schemas"]["Label"];
            schema: components["schemas"]["FieldSchema"];
            prolonged: {
                label: components["schemas"]["Label"];
                ends: {
                    days: number | null;
                    on: components["schemas"]["LocalDate"];
                }[];
            } | null;
        };
        AskedExport: {
            /** Format: uuid */
            id: string;
            number: string;
        };
        AskedMaterial: {
            material: string;
            askedAt: components["schemas"]["Instant"];
            broughtAt: components["schemas"]["Instant"] | null;
        };
        AssignedMatter: {
            number: string;
            done: boolean;
            rule: string | null;
            words: components["schemas"]["Label"];
        };
        AttachedFile: {
            /** Format: uuid */
            id: string;
            name: string;
            media: string;
            size: components["schemas"]["Count"];
            /** @enum {string} */
            scan: "clean" | "notScanned";
            addedBy: string | null;
            addedAt: components["schemas"]["Instant"];
            closed: boolean;
            mayOpenToUnit: boolean;
        };
        AttachmentReceipt: {
            /** Format: uuid */
            id: string;
            name: string;
            media: string;
            size: components["schemas"]["Count"];
            /** @enum {string} */
            scan: "clean" | "notScanned";
        };
        Board: {
            period: {
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
            };
            asOf: components["schemas"]["Instant"];
            total: components["schemas"]["Counted"];
            standing: {
                open: components["schemas"]["Count"];
                settled: components["schemas"]["Count"];
                onTime: components["schemas"]["Count"];
                late: components["schemas"]["Count"];
                onTimeRate: number | null;
            };
            months: components["schemas"]["Counted"][];
            channels: {
                key: string;
                cases: components["schemas"]["Count"];
                batches: components["schemas"]["Count"];
                people: components["schemas"]["Count"];
                label: components["schemas"]["Label"];
            }[];
            categories: components["schemas"]["Counted"][];
            places: components["schemas"]["Counted"][];
            ages: components["schemas"]["Counted"][];
            lights: components["schemas"]["Counted"][];
            units: components["schemas"]["UnitFigures"][];
            satisfaction: components["schemas"]["Satisfaction"][];
            lighter: components["schemas"]["Lighter"][];
        };
        BoardMatter: {
            /** Format: uuid */
            process: string;
            kind: components["schemas"]["ProcessKind"];
            number: string;
            title: string | null;
            unitName: string | null;
            stageLabel: components["schemas"]["Label"];
            light: components["schemas"]["Light"] | null;
            at: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"] | null;
            together: components["schemas"]["AllowedAct"] | null;
        };
        BoardMatters: {
            items: components["schemas"]["BoardMatter"][];
            next: string | null;
        };
        CalendarDay: {
            date: components["schemas"]["LocalDate"];
            /** @enum {string} */
            kind: "holiday" | "makeUpDay" | "halfDay";
            name: string;
        };
        CallBack: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            task: "call" | "opinion";
            number: string;
            title: string | null;
            urgent: boolean;
            light: components["schemas"]["Light"] | null;
            stageLabel: components["schemas"]["Label"];
            petitioners: string[];
            dueAt: components["schemas"]["Instant"] | null;
            calls: {
                on: components["schemas"]["LocalDate"];
                part: components["schemas"]["Label"];
                outcome: components["schemas"]["Label"] | null;
            }[];
            next: {
                countsNow: boolean;
                best: components["schemas"]["Label"];
            } | null;
            allowedActs: components["schemas"]["AllowedAct"][];
        };
        CallBackPage: {
            items: components["schemas"]["CallBack"][];
            next: string | null;
        };
        CallScript: {
            script: components["schemas"]["Label"][];
            first: {
                on: components["schemas"]["LocalDate"];
                outcome: components["schemas"]["Label"];
                by: string;
                said: string | null;
            } | null;
        };
        CaseLink: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "repeat" | "sameMatter" | "related";
            /** @enum {string} */
            direction: "to" | "from";
            reason: string | null;
            linkedBy: string | null;
            linkedAt: components["schemas"]["Instant"];
            petition: components["schemas"]["OtherPetition"];
        };
        CaseNotice: {
            /** Format: uuid */
            id: string;
            kind: string;
            label: components["schemas"]["Label"];
            number: string | null;
            title: string | null;
            body: string | null;
            issuedAt: components["schemas"]["Instant"] | null;
            to: string[];
            entry: number;
            /** @enum {string} */
            state: "beingWritten" | "issued" | "superseded" | "void";
            delivery: components["schemas"]["Label"] | null;
        };
        CasePerson: {
            id: number;
            name: string;
            phone: string | null;
            representative: boolean;
        };
        CaseProcess: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ProcessKind"];
            main: boolean;
            label: components["schemas"]["Label"];
            stage: string;
            stageLabel: components["schemas"]["Label"];
            revision: number;
            open: boolean;
            light: components["schemas"]["Light"] | null;
        };
        Clearance: {
            account: string;
            cleared: boolean;
        };
        ClockMoved: {
            now: components["schemas"]["Instant"];
            arrived: boolean;
            goingTo?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ClockName: "sameDay" | "generalReply" | "specialReply" | "unitTerm" | "unitTermAfterMiss" | "superiorInstruction" | "routeNotice" | "transferObjection" | "coordinationDecision" | "statutoryOpinion" | "handOverReceipt" | "firstHandOver" | "extensionDecision" | "pauseCap" | "withdrawalRethinking" | "satisfactionCallBack" | "denialDecision" | "denialComplaint" | "denialReview" | "draftCheck" | "draftSignature" | "explanation" | "secretaryRung" | "orderedCompletion" | "officerStatement" | "measureAppeal" | "appealDecision" | "instructionFeedback" | "reviewRequest" | "reviewForwarding" | "superiorReview" | "reviewDecision" | "recheckRequest" | "superiorRecheck" | "recheckDecision" | "paperDelivery" | "ratingFollowUp" | "lookBack" | "urgentReport" | "urgentFollowUp" | "secondOpinion" | "receiptToSuperior" | "superiorReport" | "reportAfterAnswer" | "superiorAnswer";
        Clue: {
            /** Format: uuid */
            id: string;
            number: string;
            situation: number;
            situationLabel: components["schemas"]["Label"] | null;
            unit: string | null;
            unitName: string | null;
            officer: string | null;
            officerName: string | null;
            fact: string;
            at: components["schemas"]["Instant"];
        };
        ClueGroup: {
            key: string;
            unit: string | null;
            unitName: string | null;
            situation: number;
            situationLabel: components["schemas"]["Label"] | null;
            officer: string | null;
            officerName: string | null;
            count: components["schemas"]["Count"];
            firstAt: components["schemas"]["Instant"];
            lastAt: components["schemas"]["Instant"];
            clues: components["schemas"]["Clue"][];
        };
        ClueGroups: {
            groups: components["schemas"]["ClueGroup"][];
            next: string | null;
            form: components["schemas"]["FieldSchema"];
        };
        CorrectedValue: {
            field: string;
            label: components["schemas"]["Label"];
            person: number | null;
            before: components["schemas"]["Label"] | null;
            after: components["schemas"]["Label"] | null;
        };
        Correction: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "made" | "proposed" | "declined";
            by: string | null;
            at: components["schemas"]["Instant"];
            reason: string;
            decidedBy: string | null;
            decidedAt: components["schemas"]["Instant"] | null;
            values: components["schemas"]["CorrectedValue"][];
        };
        Count: number;
        Counted: {
            key: string;
            cases: components["schemas"]["Count"];
            batches: components["schemas"]["Count"];
            people: components["schemas"]["Count"];
        };
        CourseStep: {
            label: components["schemas"]["Label"];
            stage: components["schemas"]["Label"] | null;
            /** @enum {string} */
            state: "passed" | "now" | "ended" | "skipped" | "ahead";
            at: components["schemas"]["Instant"] | null;
            times: components["schemas"]["Count"];
            due: {
                at: components["schemas"]["Instant"];
                label: components["schemas"]["Label"];
            } | null;
        };
        CsvReading: {
            /** @enum {string} */
            encoding: "utf-8" | "gb18030";
            cells: string[];
        };
        /** @enum {string} */
        DayKind: "calendar" | "working" | "endOfDay" | "hours";
        Deadline: {
            /** Format: uuid */
            process: string;
            kind: components["schemas"]["ProcessKind"];
            clock: components["schemas"]["ClockName"];
            label: components["schemas"]["Label"];
            nominalDue: components["schemas"]["LocalDate"];
            effectiveDue: components["schemas"]["LocalDate"];
            dueAt: components["schemas"]["Instant"];
            provisional: boolean;
            /** @enum {string} */
            state: "running" | "paused" | "met" | "missed" | "lapsed" | "replaced" | "voided";
            outcome: components["schemas"]["Label"] | null;
            words: components["schemas"]["Label"];
            explanation: components["schemas"]["Explanation"];
        };
        DecidedDestruction: {
            /** Format: uuid */
            id: string;
            number: string | null;
            destroyed: components["schemas"]["Count"];
        };
        DecisionBasis: {
            papers: {
                act: string;
                label: components["schemas"]["Label"];
                title: string;
                body: string;
            }[];
            earlier: {
                number: string;
                title: string;
                receivedAt: components["schemas"]["Instant"];
                kind: components["schemas"]["ProcessKind"];
                stage: string;
                stageLabel: components["schemas"]["Label"];
                open: boolean;
            }[];
            unitRecord: {
                unitName: string | null;
                year: number;
                filed: components["schemas"]["Count"];
                corrected: components["schemas"]["Count"];
                returned: components["schemas"]["Count"];
                notAtOnce: components["schemas"]["Count"];
            } | null;
        };
        DecisionItem: {
            /** Format: uuid */
            process: string;
            number: string;
            title: string | null;
            urgent: boolean;
            kind: components["schemas"]["ProcessKind"];
            kindLabel: components["schemas"]["Label"];
            stage: string;
            stageLabel: components["schemas"]["Label"];
            light: components["schemas"]["Light"] | null;
            unit: string | null;
            unitName: string | null;
            officer: string | null;
            officerName: string | null;
            deputyName: string | null;
            deskName: components["schemas"]["Label"] | null;
            dueAt: components["schemas"]["Instant"] | null;
            workingDaysLeft: components["schemas"]["Count"] | null;
            receivedAt: components["schemas"]["Instant"];
            role: string;
            atDeskOf: {
                id: string;
                name: string;
            } | null;
            subject: components["schemas"]["Label"];
            reason: string | null;
            answers: string[] | null;
            together: {
                act: string;
                label: components["schemas"]["Label"];
                revision: number;
            } | null;
        };
        DestructionRecord: {
            /** Format: uuid */
            id: string;
            number: string | null;
            sealed: boolean;
            /** @enum {string} */
            state: "waiting" | "approved" | "done" | "refused" | "withdrawn";
            reason: string;
            proposerName: string;
            proposedAt: components["schemas"]["Instant"];
            deciderName: string | null;
            decidedAt: components["schemas"]["Instant"] | null;
            decisionReason: string | null;
            withdrawnAt: components["schemas"]["Instant"] | null;
            destroyed: components["schemas"]["Count"];
            files: {
                number: string;
                classLabel: components["schemas"]["Label"];
                groundLabel: components["schemas"]["Label"];
                /** Format: date */
                receivedOn: string;
                /** Format: date */
                closedOn: string;
                /** Format: date */
                dueOn: string;
                left: boolean;
            }[];
            mayDecide: boolean;
            mayWithdraw: boolean;
        };
        Directory: {
            units: {
                id: string;
                name: string;
            }[];
            officers: {
                id: string;
                name: string;
                unit: string;
            }[];
        };
        DisciplineBoard: {
            asOf: components["schemas"]["Instant"];
            total: {
                yellowToday: components["schemas"]["Count"];
                redThisWeek: components["schemas"]["Count"];
                yellow: components["schemas"]["Count"];
                red: components["schemas"]["Count"];
                explanations: components["schemas"]["Count"];
                explanationsLate: components["schemas"]["Count"];
                toDecide: components["schemas"]["Count"];
                orders: components["schemas"]["Count"];
                ordersLate: components["schemas"]["Count"];
                denialSample: components["schemas"]["Count"];
                clues: components["schemas"]["Count"];
            };
            rows: {
                unit: string | null;
                unitName: string | null;
                counts: {
                    yellowToday: components["schemas"]["Count"];
                    redThisWeek: components["schemas"]["Count"];
                    yellow: components["schemas"]["Count"];
                    red: components["schemas"]["Count"];
                    explanations: components["schemas"]["Count"];
                    explanationsLate: components["schemas"]["Count"];
                    toDecide: components["schemas"]["Count"];
                    orders: components["schemas"]["Count"];
                    ordersLate: components["schemas"]["Count"];
                    denialSample: components["schemas"]["Count"];
                    clues: components["schemas"]["Count"];
                };
            }[];
        };
        Draft: {
            /** Format: uuid */
            process: string;
            paper: components["schemas"]["Label"];
            level: components["schemas"]["Label"];
            stageLabel: components["schemas"]["Label"];
            open: boolean;
            draftedBy: string | null;
            checkedBy: string | null;
            signedBy: string | null;
            returns: components["schemas"]["Count"];
            versions: components["schemas"]["DraftVersion"][];
            remarks: components["schemas"]["DraftRemark"][];
        };
        DraftRemark: {
            version: number;
            by: string | null;
            at: components["schemas"]["Instant"];
            remarks: string;
            items: {
                item: number;
                request: string;
                remark: string;
            }[];
        };
        DraftVersion: {
            version: number;
            by: string | null;
            at: components["schemas"]["Instant"];
            text: string;
            difference: {
                text: string;
                /** @enum {string} */
                change: "same" | "added" | "removed";
            }[];
            doubtful: string | null;
            notARefusal: string | null;
        };
        DueConsequence: {
            officer: string;
            officerName: string;
            /** @enum {string} */
            consequence: "reassignment" | "meritLoss";
            label: components["schemas"]["Label"];
            /** Format: date */
            since: string;
            heldByAppeal: boolean;
            /** Format: uuid */
            process: string;
            number: string;
            allowedActs: components["schemas"]["AllowedAct"][];
        };
        DueFile: {
            number: string;
            title: string | null;
            lane: components["schemas"]["Label"];
            category: string | null;
            /** Format: date */
            receivedOn: string;
            /** Format: date */
            closedOn: string;
            /** @enum {string} */
            class: "permanent" | "thirtyYears" | "tenYears";
            classLabel: components["schemas"]["Label"];
            /** @enum {string} */
            ground: "leadersInstruction" | "accountability" | "urgentMajor" | "accusation" | "fromAbove" | "denied" | "supervised" | "answered" | "lighter" | "withoutResult";
            groundLabel: components["schemas"]["Label"];
            /** Format: date */
            dueOn: string;
            keptUntil: string | null;
            breaches: components["schemas"]["Count"];
        };
        EnteredLetter: {
            row: components["schemas"]["Count"];
            paper: string;
            number: string | null;
            done: boolean;
            words: components["schemas"]["Label"];
        };
        Explanation: {
            clock: components["schemas"]["ClockName"];
            run: number;
            startEvent: string;
            startDate: components["schemas"]["LocalDate"];
            term: number | null;
            dayKind: components["schemas"]["DayKind"];
            givenDate: components["schemas"]["LocalDate"] | null;
            rule: string;
            source: string;
            local: boolean;
            limitVersion: number;
            skipped: {
                date: components["schemas"]["LocalDate"];
                /** @enum {string} */
                kind: "weekend" | "holiday" | "paused";
                reason: string;
            }[];
            makeUpDays: {
                date: components["schemas"]["LocalDate"];
                reason: string;
            }[];
            pauses: {
                ground: string;
                from: components["schemas"]["LocalDate"];
                until: components["schemas"]["LocalDate"] | null;
                days: number;
            }[];
            extensions: {
                days: number;
                grantedOn: components["schemas"]["LocalDate"];
                grantedBy: string;
                reason: string;
            }[];
            moved: {
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
                /** @enum {string} */
                kind: "restDay" | "paused" | "alreadyPast";
                reason: string;
            }[];
            nominalDue: components["schemas"]["LocalDate"];
            effectiveDue: components["schemas"]["LocalDate"];
            startedAt?: components["schemas"]["Instant"];
            dueAt?: components["schemas"]["Instant"];
            provisionalYears: number[];
        };
        ExportPage: {
            items: components["schemas"]["ListExport"][];
            approves: boolean;
            seesAll: boolean;
            forms: {
                decide: components["schemas"]["FieldSchema"];
            };
        };
        /** @description JSON Schema (draft 2020-12) of a form, titled in both languages */
        FieldSchema: {
            type?: string;
            title?: string;
            titleEn?: string;
            enum?: (string | number)[];
            enumLabels?: {
                [key: string]: components["schemas"]["Label"];
            };
            format?: string;
            pattern?: string;
            minLength?: number;
            maxLength?: number;
            minimum?: number;
            maximum?: number;
            minItems?: number;
            maxItems?: number;
            default?: unknown;
            rare?: boolean;
            readOnly?: boolean;
            neededWith?: {
                field: string;
                values: (string | number | boolean)[];
            };
            neededUnless?: {
                field: string;
                values: (string | number | boolean)[];
            };
            onceAsked?: boolean;
            note?: components["schemas"]["Label"];
            /** @enum {string} */
            written?: "line" | "paragraphs";
            /** @enum {string} */
            refersTo?: "unit" | "officer" | "category" | "place";
            items?: components["schemas"]["FieldSchema"];
            properties?: {
                [key: string]: components["schemas"]["FieldSchema"];
            };
            required?: string[];
        } & {
            [key: string]: unknown;
        };
        FirstRun: {
            steps: {
                /** @enum {string} */
                step: "name" | "units" | "staff" | "calendar" | "firstPetition";
                done: boolean;
                has: components["schemas"]["Label"];
                missing: components["schemas"]["Label"][];
            }[];
            done: boolean;
        };
        Found: {
            matters: components["schemas"]["FoundMatter"][];
            officers: components["schemas"]["FoundOfficer"][];
        };
        FoundCases: {
            total: components["schemas"]["Count"];
            channel: components["schemas"]["Label"] | null;
            items: components["schemas"]["QueueItem"][];
            next: string | null;
        };
        FoundMatter: {
            number: string;
            title: string;
            receivedAt: components["schemas"]["Instant"];
            kind: components["schemas"]["ProcessKind"];
            stage: string;
            stageLabel: components["schemas"]["Label"];
            open: boolean;
            unitName: string | null;
            officerName: string | null;
            /** @enum {string} */
            because: "number" | "code" | "person" | "words" | "holder";
        };
        FoundOfficer: {
            id: string;
            name: string;
            unitName: string | null;
            isSeat: boolean;
        };
        Health: {
            /** @enum {string} */
            status: "ready" | "degraded";
            office: {
                /** @enum {string} */
                mode: "trial" | "production" | "replay";
                now: components["schemas"]["Instant"];
            };
            checks: {
                /** @constant */
                database: "up";
                /** @enum {string} */
                writes: "up" | "down";
                /** @enum {string} */
                queue: "up" | "down" | "none";
                sweepAgeSeconds: number | null;
                overdueTimers: components["schemas"]["Count"];
                outbox: components["schemas"]["Count"];
                outboxAgeSeconds: number | null;
                clockSkewMs: number;
            };
            warnings: {
                code: string;
                zh: string;
                en: string;
            }[];
        };
        Holder: {
            unit: string | null;
            unitName: string | null;
            officer: string | null;
            officerName: string | null;
            deputyName: string | null;
            deskName: components["schemas"]["Label"] | null;
        };
        Holding: {
            /** Format: uuid */
            process: string;
            number: string;
            kind: components["schemas"]["ProcessKind"];
            stage: string;
            stageLabel: components["schemas"]["Label"];
            dueAt: components["schemas"]["Instant"] | null;
        };
        ImportCounts: {
            new: components["schemas"]["Count"];
            changed: components["schemas"]["Count"];
            unchanged: components["schemas"]["Count"];
            refused: components["schemas"]["Count"];
        };
        ImportLine: {
            line: number;
            /** @enum {string} */
            outcome: "new" | "changed" | "unchanged" | "refused";
            subject: string;
            name: string;
            changes: {
                field: string;
                from: string;
                to: string;
            }[];
            reasons: components["schemas"]["Label"][];
        };
        ImportPreview: {
            lines: components["schemas"]["ImportLine"][];
            counts: components["schemas"]["ImportCounts"];
            warnings: components["schemas"]["Label"][];
            seen: string;
            readings: components["schemas"]["CsvReading"][];
        };
        Imported: {
            counts: components["schemas"]["ImportCounts"];
            accounts: components["schemas"]["NewAccount"][];
        };
        Inbox: {
            items: components["schemas"]["InboxItem"][];
        };
        InboxItem: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "receipt" | "handOverSlip" | "handOverPulledBack" | "oneTimeNotice" | "routeNotice" | "redirectNotice" | "materialAdded" | "extensionRequest" | "superiorDateMoved" | "reopenedNotice" | "extensionNotice" | "pauseRequest" | "pauseNotice" | "joinedNotice" | "joinedDelayed" | "separatedNotice" | "recusalNotice" | "correctionProposal" | "correctionNotice" | "withdrawalApplication" | "withdrawalConfirmation" | "withdrawalTakenBack" | "confidentialityNotice" | "absenceWarning" | "reply" | "denialFiling" | "denialDecisionDue" | "denialReturned" | "denialNotice" | "denialReviewReply" | "draftToCheck" | "draftToSign" | "draftReturned" | "draftReturnedOften" | "draftSigned" | "supervisionOpened" | "supervisionLetter" | "supervisionToSecretary" | "supervisionConcluded" | "statementInvited" | "accountabilityNotice" | "accountabilityWithdrawn" | "meritLossConfirmed" | "appealDecision" | "instructionLetter" | "instructionFeedback" | "reviewAccepted" | "reviewForwarded" | "superiorOverdue" | "reviewOpinion" | "hearingNotice" | "recheckOpinion" | "noFurtherAcceptance" | "deliveryDisputed" | "ratingFollowUpOpened" | "ratingFollowUpReply" | "lookBackOpened" | "breachVoided" | "breachUpheld" | "urgentReportDuty" | "urgentFirstReport" | "urgentFollowUpReport" | "urgentFinalReport" | "urgentDismissed" | "completionReport" | "receiptLetter" | "reportDue" | "reportToDecide" | "reportReturned" | "reportDateMoved" | "returnedFromAbove" | "reportUnanswered" | "reminder" | "yellowCard" | "redCard";
            label: components["schemas"]["Label"];
            number: string | null;
            title: string;
            body: string;
            caseNumber: string;
            caseTitle: string | null;
            deliveredAt: components["schemas"]["Instant"];
            readAt: components["schemas"]["Instant"] | null;
            atDeskOf: {
                id: string;
                name: string;
            } | null;
            obliges: boolean;
        };
        /**
         * Format: date-time
         * @description ISO 8601, UTC
         */
        Instant: string;
        KeptLonger: {
            /** Format: uuid */
            id: string;
        };
        Label: {
            zh: string;
            en: string;
        };
        LateTimers: {
            clock: components["schemas"]["ClockName"];
            rung: string;
            clockLabel: components["schemas"]["Label"];
            rungLabel: components["schemas"]["Label"];
            count: components["schemas"]["Count"];
            since: components["schemas"]["Instant"];
            latenessS: number;
        };
        Leaving: {
            id: string;
            takenOver: components["schemas"]["Count"];
            left: components["schemas"]["Count"];
        };
        Ledger: {
            officer: string;
            name: string;
            year: number;
            count: components["schemas"]["Count"];
            /** @enum {string} */
            consequence: "none" | "notExcellent" | "basicallyCompetent" | "notCompetentAndReassigned" | "reportedToCounty";
            meritLost: boolean;
            reason: components["schemas"]["Label"];
            entries: {
                number: string | null;
                /** @enum {string} */
                measure: "writtenSelfReview" | "admonition" | "efficiencyWarning";
                measureLabel: components["schemas"]["Label"];
                situation: number;
                situationLabel: components["schemas"]["Label"] | null;
                enteredAt: components["schemas"]["Instant"];
                withdrawnAt: components["schemas"]["Instant"] | null;
                withdrawnReason: string | null;
                reassignedOn: string | null;
            }[];
            merit: {
                year: number;
                /** Format: date */
                enteredOn: string;
                sources: {
                    number: string | null;
                    /** Format: date */
                    foundOn: string;
                    fellOn: string | null;
                }[];
                confirmedOn: string | null;
                confirmedBy: string | null;
                takenBackOn: string | null;
            }[];
        };
        LedgerLine: {
            officer: string;
            name: string;
            unit: string;
            unitName: string | null;
            measures: {
                writtenSelfReview: components["schemas"]["Count"];
                admonition: components["schemas"]["Count"];
                efficiencyWarning: components["schemas"]["Count"];
            };
            withdrawn: components["schemas"]["Count"];
            count: components["schemas"]["Count"];
            /** @enum {string} */
            consequence: "none" | "notExcellent" | "basicallyCompetent" | "notCompetentAndReassigned" | "reportedToCounty";
            meritLost: boolean;
            reason: components["schemas"]["Label"];
        };
        Ledgers: {
            year: number;
            lines: components["schemas"]["LedgerLine"][];
            next: string | null;
        };
        /** @enum {string} */
        Light: "green" | "reminded" | "yellow" | "red";
        Lighter: {
            /** @enum {string} */
            kind: "suggestion" | "enquiry";
            takenDown: components["schemas"]["Count"];
            claimed: components["schemas"]["Count"];
            claimedRate: number | null;
            results: {
                key: string;
                cases: components["schemas"]["Count"];
            }[];
        };
        LimitInForce: {
            clock: components["schemas"]["ClockName"];
            label: components["schemas"]["Label"];
            term: number | null;
            dayKind: components["schemas"]["DayKind"];
            rule: string;
            source: string;
            local: boolean;
            illegalDelay: boolean;
            extension: {
                kind: string;
            } & {
                [key: string]: unknown;
            };
            expired?: components["schemas"]["Label"];
            version: number;
        };
        LimitOverride: {
            /** @enum {string} */
            clock: "sameDay" | "generalReply" | "specialReply" | "unitTerm" | "unitTermAfterMiss" | "superiorInstruction" | "routeNotice" | "transferObjection" | "coordinationDecision" | "statutoryOpinion" | "handOverReceipt" | "firstHandOver" | "extensionDecision" | "pauseCap" | "withdrawalRethinking" | "satisfactionCallBack" | "denialDecision" | "denialComplaint" | "denialReview" | "draftCheck" | "draftSignature" | "explanation" | "secretaryRung" | "orderedCompletion" | "officerStatement" | "measureAppeal" | "appealDecision" | "instructionFeedback" | "reviewRequest" | "reviewForwarding" | "superiorReview" | "reviewDecision" | "recheckRequest" | "superiorRecheck" | "recheckDecision" | "paperDelivery" | "ratingFollowUp" | "lookBack" | "urgentReport" | "urgentFollowUp" | "secondOpinion" | "receiptToSuperior" | "superiorReport" | "reportAfterAnswer" | "superiorAnswer";
            term: number;
            version: number;
            effectiveFrom: string;
            decidedBy: string;
            reason: string;
        };
        Limits: {
            limits: components["schemas"]["LimitInForce"][];
            overrides: components["schemas"]["LimitOverride"][];
        };
        ListExport: {
            /** Format: uuid */
            id: string;
            number: string;
            listLabel: components["schemas"]["Label"];
            filter: components["schemas"]["Label"][];
            purpose: string;
            requestedBy: string;
            requestedByName: string | null;
            requestedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            state: "waiting" | "approved" | "over" | "refused" | "withdrawn";
            decidedByName: string | null;
            decidedAt: components["schemas"]["Instant"] | null;
            reason: string | null;
            until: components["schemas"]["Instant"] | null;
            refusedBefore: components["schemas"]["Count"];
            downloads: {
                at: components["schemas"]["Instant"];
                rows: components["schemas"]["Count"];
            }[];
            isOwn: boolean;
            mayDecide: boolean;
            mayDownload: boolean;
            mayWithdraw: boolean;
        };
        ListPreview: {
            added: string[];
            restored: string[];
            retired: string[];
            kept: number;
        };
        /**
         * Format: date
         * @description YYYY-MM-DD, Asia/Shanghai
         */
        LocalDate: string;
        LoggedRead: {
            reader: string;
            readerName: string | null;
            inNameOf: string | null;
            day: string;
            /** @enum {string} */
            kind: "casePage" | "attachment" | "paper" | "deliveryRecord" | "decisionBasis" | "letter" | "accountability" | "callScript" | "foundByPerson" | "track" | "readLog";
            label: components["schemas"]["Label"];
            what: string | null;
            relations: components["schemas"]["Label"][];
            firstAt: components["schemas"]["Instant"];
            lastAt: components["schemas"]["Instant"];
            count: components["schemas"]["Count"];
        };
        LongerTerm: {
            version: components["schemas"]["Count"];
        };
        MailChoice: {
            /** @description Without an address nobody is written to */
            hasAddress: boolean;
            daily: boolean;
            next: components["schemas"]["Instant"] | null;
        };
        Matter: {
            petitioner: components["schemas"]["Label"] | null;
            village: string | null;
            category: string | null;
            group: components["schemas"]["Count"] | null;
        };
        MenuCounts: {
            decisions: components["schemas"]["Count"];
            supervision: components["schemas"]["Count"];
            exports: components["schemas"]["Count"];
            retention: components["schemas"]["Count"];
            absences: components["schemas"]["Count"];
            inbox: components["schemas"]["Count"];
            countedUpTo: components["schemas"]["Count"];
        };
        MergerPreview: {
            unit: string;
            staff: components["schemas"]["Count"];
            held: {
                kind: components["schemas"]["ProcessKind"];
                kindLabel: components["schemas"]["Label"];
                stage: string;
                stageLabel: components["schemas"]["Label"];
                count: components["schemas"]["Count"];
            }[];
            supervised: components["schemas"]["Count"];
            complaints: components["schemas"]["Count"];
            toDesk: {
                into: string;
                name: string;
                count: components["schemas"]["Count"];
            }[];
            absences: components["schemas"]["Count"];
            deputies: components["schemas"]["Count"];
        };
        MeritList: {
            /** Format: uuid */
            id: string;
            year: number;
            entries: {
                officer: string;
                name: string;
                unit: string;
                measure: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            }[];
            preparedBy: string;
            preparedByName: string | null;
            preparedAt: components["schemas"]["Instant"];
            number: string | null;
            signer: string | null;
            signedAt: components["schemas"]["Instant"] | null;
            signable: boolean;
        };
        MeritListNumber: {
            number: string;
        };
        MeritListPrepared: {
            /** Format: uuid */
            id: string;
        };
        Moves: {
            cases: components["schemas"]["Count"];
            timers: components["schemas"]["Count"];
            lookBack: {
                breaches: components["schemas"]["Count"];
                cards: components["schemas"]["Count"];
                supervision: components["schemas"]["Count"];
                clues: components["schemas"]["Count"];
                again: components["schemas"]["Count"];
            };
        };
        NewAccount: {
            account: string;
            oneTimePassword: string;
        };
        OfficeList: {
            items: {
                /** @description Its levels joined by strokes */
                path: string;
                /** @description Offered no more */
                retired: boolean;
                /** @description Of each character every reading in pinyin, without tones */
                readings: string[][];
            }[];
        };
        OfficeNamed: {
            name: string;
        };
        OfficerInSession: {
            id: string;
            name: string;
            unit: string;
            unitName: string;
            roles: ("receptionist" | "handler" | "unitHead" | "coordinator" | "leader" | "principalLeader" | "disciplineOfficer" | "disciplineSecretary" | "efficiencyOfficer" | "callBackOfficer" | "archivist" | "systemAdministrator" | "securityAdministrator" | "auditor")[];
            ownPasswordNeeded: boolean;
            seats: {
                id: string;
                name: string;
                roles: ("receptionist" | "handler" | "unitHead" | "coordinator" | "leader" | "principalLeader" | "disciplineOfficer" | "disciplineSecretary" | "efficiencyOfficer" | "callBackOfficer" | "archivist" | "systemAdministrator" | "securityAdministrator" | "auditor")[];
            }[];
        };
        OnlineReceipt: {
            number: string;
            queryCode: string;
        };
        Operations: {
            reading: {
                /** @enum {string} */
                mode: "trial" | "production" | "replay";
                now: components["schemas"]["Instant"];
                sweepAgeS: number | null;
                clockSkewMs: number;
                lateTimers: components["schemas"]["Count"];
                latenessS: number | null;
                outbox: components["schemas"]["Count"];
                outboxAgeS: number | null;
                failing: components["schemas"]["Count"];
                givenUp: components["schemas"]["Count"];
                provisional: components["schemas"]["Count"];
            };
            missingYears: number[];
            jobs: {
                reachable: boolean;
                queues: components["schemas"]["QueueReading"][];
                wakeUps: {
                    due: components["schemas"]["Count"];
                    missing: components["schemas"]["Count"];
                };
            };
            lateTimers: components["schemas"]["LateTimers"][];
            stuckDeliveries: components["schemas"]["StuckDelivery"][];
            log: {
                officerName: string | null;
                act: string;
                subject: string | null;
                at: components["schemas"]["Instant"];
            }[];
        };
        OrderedText: {
            /** Format: uuid */
            message: string;
        };
        Organisation: {
            name: string;
            address: string | null;
            telephone: string | null;
            units: components["schemas"]["OrganisationUnit"][];
            officers: components["schemas"]["OrganisationMember"][];
            roles: {
                /** @enum {string} */
                role: "receptionist" | "handler" | "unitHead" | "coordinator" | "leader" | "principalLeader" | "disciplineOfficer" | "disciplineSecretary" | "efficiencyOfficer" | "callBackOfficer" | "archivist" | "systemAdministrator" | "securityAdministrator" | "auditor";
                label: components["schemas"]["Label"];
            }[];
            forms: components["schemas"]["OrganisationForms"];
        };
        OrganisationEntry: {
            id: string;
            officer: string;
            officerName: string;
            act: string;
            subject: string | null;
            detail: {
                [key: string]: unknown;
            };
            at: components["schemas"]["Instant"];
        };
        OrganisationForms: {
            addUnit: components["schemas"]["FieldSchema"];
            changeUnit: components["schemas"]["FieldSchema"];
            closeUnit: components["schemas"]["FieldSchema"];
            addOfficer: components["schemas"]["FieldSchema"];
            changeOfficer: components["schemas"]["FieldSchema"];
            deactivate: components["schemas"]["FieldSchema"];
            clearance: components["schemas"]["FieldSchema"];
            officeName: components["schemas"]["FieldSchema"];
            reason: components["schemas"]["FieldSchema"];
        };
        OrganisationMember: {
            id: string;
            name: string;
            unit: string;
            roles: ("receptionist" | "handler" | "unitHead" | "coordinator" | "leader" | "principalLeader" | "disciplineOfficer" | "disciplineSecretary" | "efficiencyOfficer" | "callBackOfficer" | "archivist" | "systemAdministrator" | "securityAdministrator" | "auditor")[];
            email: string | null;
            disabled: boolean;
            cleared: boolean;
            passwordIsOneTime: boolean;
            openMatters: components["schemas"]["Count"];
        };
        OrganisationUnit: {
            id: string;
            name: string;
            parent: string | null;
            keywords: string[];
            position: number;
            closed: boolean;
            leaders: string[];
            openMatters: components["schemas"]["Count"];
        };
        OtherPetition: {
            number: string;
            title: string | null;
            stage: string;
            stageLabel: components["schemas"]["Label"];
            open: boolean;
        };
        PaperFromAbove: {
            manner: components["schemas"]["Label"];
            organ: string;
            reference: string;
            issuedOn: components["schemas"]["LocalDate"];
            dueDate: components["schemas"]["LocalDate"] | null;
        };
        PetitionCase: {
            number: string;
            laneNumber: string | null;
            revision: number;
            title: string;
            content: string;
            channel: string;
            lane: string;
            category: string | null;
            purpose: string | null;
            place: string | null;
            flags: string[];
            labels: {
                channel: components["schemas"]["Label"];
                lane: components["schemas"]["Label"];
                purpose: components["schemas"]["Label"];
                flags: components["schemas"]["Label"][];
            };
            peopleCount: number;
            receivedAt: components["schemas"]["Instant"];
            registeredAt: components["schemas"]["Instant"];
            repeatOf: string | null;
            stage: string;
            stageLabel: components["schemas"]["Label"];
            light: components["schemas"]["Light"] | null;
            urgent: boolean;
            nextDue: {
                at: components["schemas"]["Instant"];
                label: components["schemas"]["Label"];
            } | null;
            course: components["schemas"]["CourseStep"][];
            outcome: string | null;
            responsible: components["schemas"]["Holder"];
            firstContact: {
                id: string | null;
                name: string | null;
                recused: boolean;
            };
            petitioners: components["schemas"]["CasePerson"][];
            corrections: components["schemas"]["Correction"][];
            materialsAsked: components["schemas"]["AskedMaterial"][];
            fromAbove: components["schemas"]["PaperFromAbove"] | null;
            drafts: components["schemas"]["Draft"][];
            links: components["schemas"]["CaseLink"][];
            joinedTo: components["schemas"]["OtherPetition"] | null;
            joined: components["schemas"]["OtherPetition"][];
            joiningProposed: components["schemas"]["OtherPetition"] | null;
            attachments: components["schemas"]["AttachedFile"][];
            reveals: {
                person: number;
                officer: string | null;
                reason: string;
                at: components["schemas"]["Instant"];
            }[];
            deadlines: components["schemas"]["Deadline"][];
            timeline: components["schemas"]["TimelineEntry"][];
            processes: components["schemas"]["CaseProcess"][];
            notices: components["schemas"]["CaseNotice"][];
            knowsWhoCame: boolean;
            showsReadLog: boolean;
            allowedActs: components["schemas"]["AllowedAct"][];
        };
        PetitionerAct: {
            act: string;
            label: components["schemas"]["Label"];
            schema: components["schemas"]["FieldSchema"];
        };
        Picture: {
            kind: components["schemas"]["ProcessKind"];
            label: components["schemas"]["Label"];
            stages: {
                stage: string;
                label: components["schemas"]["Label"];
                final: boolean;
            }[];
            steps: {
                from: string;
                to: string;
                act: string | null;
                label: components["schemas"]["Label"];
            }[];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            /** @description 中文 */
            detail: string;
            detailEn: string;
            /** @description R1 … R17 */
            rule?: string;
            allowedActs?: string[];
            issues?: {
                path: string;
                message: string;
            }[];
            currentRevision?: number;
            /** @description 5xx: the request’s id in the log */
            requestId?: string;
        };
        /** @enum {string} */
        ProcessKind: "petition" | "denial" | "signOff" | "supervision" | "accountability" | "instruction" | "review" | "paperDelivery" | "ratingFollowUp" | "lookBack" | "urgentReport" | "secondOpinion" | "reportBack";
        ProposedDestruction: {
            /** Format: uuid */
            id: string;
        };
        QueueChoices: {
            kinds: {
                kind: components["schemas"]["ProcessKind"];
                label: components["schemas"]["Label"];
                stages: {
                    stage: string;
                    label: components["schemas"]["Label"];
                }[];
            }[];
            units: {
                id: string;
                name: string;
            }[];
        };
        QueueCounts: {
            tabs: {
                [key: string]: components["schemas"]["Count"];
            };
            handled: components["schemas"]["Count"];
            isCapped: boolean;
        };
        QueueFilters: {
            /** @enum {string} */
            tab?: "toSign" | "inHand" | "dueToday" | "overdue" | "waiting";
            /** @enum {string} */
            kind?: "petition" | "denial" | "signOff" | "supervision" | "accountability" | "instruction" | "review" | "paperDelivery" | "ratingFollowUp" | "lookBack" | "urgentReport" | "secondOpinion" | "reportBack";
            stage?: string;
            /** @enum {string} */
            urgency?: "green" | "reminded" | "yellow" | "red" | "overdue";
            unit?: string;
            deskOf?: string;
            category?: string;
            text?: string;
        };
        QueueItem: {
            /** Format: uuid */
            process: string;
            number: string;
            title: string | null;
            urgent: boolean;
            kind: components["schemas"]["ProcessKind"];
            kindLabel: components["schemas"]["Label"];
            stage: string;
            stageLabel: components["schemas"]["Label"];
            light: components["schemas"]["Light"] | null;
            unit: string | null;
            unitName: string | null;
            officer: string | null;
            officerName: string | null;
            deputyName: string | null;
            deskName: components["schemas"]["Label"] | null;
            dueAt: components["schemas"]["Instant"] | null;
            workingDaysLeft: components["schemas"]["Count"] | null;
            receivedAt: components["schemas"]["Instant"];
            role: string;
            atDeskOf: {
                id: string;
                name: string;
            } | null;
        };
        QueueListItem: {
            /** Format: uuid */
            process: string;
            number: string;
            title: string | null;
            urgent: boolean;
            kind: components["schemas"]["ProcessKind"];
            kindLabel: components["schemas"]["Label"];
            stage: string;
            stageLabel: components["schemas"]["Label"];
            light: components["schemas"]["Light"] | null;
            unit: string | null;
            unitName: string | null;
            officer: string | null;
            officerName: string | null;
            deputyName: string | null;
            deskName: components["schemas"]["Label"] | null;
            dueAt: components["schemas"]["Instant"] | null;
            workingDaysLeft: components["schemas"]["Count"] | null;
            receivedAt: components["schemas"]["Instant"];
            role: string;
            atDeskOf: {
                id: string;
                name: string;
            } | null;
            matter: components["schemas"]["Matter"];
            toSign: boolean;
        };
        QueuePage: {
            items: components["schemas"]["QueueListItem"][];
            next: string | null;
        };
        QueueReading: {
            name: string;
            waiting: components["schemas"]["Count"];
            delayed: components["schemas"]["Count"];
            active: components["schemas"]["Count"];
            failed: components["schemas"]["Count"];
            failures: {
                job: string;
                reason: string;
                at: components["schemas"]["Instant"] | null;
            }[];
        };
        Receipt: {
            number: string;
            /** Format: uuid */
            process: string;
            kind: components["schemas"]["ProcessKind"];
            revision: number;
            stage: string;
        };
        RegisterColumn: {
            name: string;
            label: components["schemas"]["Label"];
            isNumber: boolean;
            order: ("entered" | "received" | "number" | "unit" | "due") | null;
            isShown: boolean;
            width: number;
        };
        RegisterLine: {
            id: string;
            number: string;
            /** Format: uuid */
            process: string;
            cells: {
                [key: string]: components["schemas"]["Label"] | null;
            };
        };
        RegisterPage: {
            register: {
                name: string;
                title: components["schemas"]["Label"];
                rule: string;
                opensProceeding: boolean;
            };
            office: string;
            asOf: components["schemas"]["Instant"];
            period: {
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
            };
            columns: components["schemas"]["RegisterColumn"][];
            choices: {
                channels: {
                    value: string;
                    label: components["schemas"]["Label"];
                }[];
                lanes: {
                    value: string;
                    label: components["schemas"]["Label"];
                }[];
                stages: {
                    value: string;
                    label: components["schemas"]["Label"];
                }[];
                acts: {
                    value: string;
                    label: components["schemas"]["Label"];
                }[];
            };
            items: components["schemas"]["RegisterLine"][];
            next: string | null;
        };
        RegisterTitle: {
            name: string;
            title: components["schemas"]["Label"];
            rule: string;
        };
        RegisterTotals: {
            lines: components["schemas"]["Count"];
            isMore: boolean;
            matters: components["schemas"]["Count"] | null;
            people: components["schemas"]["Count"] | null;
        };
        RegistrationReceipt: {
            number: string;
            /** Format: uuid */
            process: string;
            queryCode: string;
            revision: number;
            stage: string;
            title: string | null;
            receivedAt: components["schemas"]["Instant"];
            takenOverBy: components["schemas"]["Label"] | null;
            dueDate: string | null;
            mayOpen: boolean;
            warnings: {
                path: string;
                zh: string;
                en: string;
            }[];
        };
        Remains: {
            number: string;
            lane: components["schemas"]["Label"];
            category: string | null;
            /** Format: date */
            receivedOn: string;
            /** Format: date */
            closedOn: string;
            classLabel: components["schemas"]["Label"];
            groundLabel: components["schemas"]["Label"];
            /** Format: date */
            dueOn: string;
            destroyedAt: components["schemas"]["Instant"];
            record: string;
            reason: string;
            proposer: string;
            decider: string;
            breaches: components["schemas"]["Count"];
            entries: components["schemas"]["Count"];
            head: string;
        };
        ReportTaken: {
            recorded: boolean;
        };
        RetentionPage: {
            due: {
                sealed: boolean;
                files: components["schemas"]["DueFile"][];
                more: boolean;
            }[];
            records: components["schemas"]["DestructionRecord"][];
            terms: {
                class: string;
                label: components["schemas"]["Label"];
                years: components["schemas"]["Count"] | null;
                least: components["schemas"]["Count"] | null;
            }[];
            forms: {
                keep: components["schemas"]["FieldSchema"];
                propose: components["schemas"]["FieldSchema"];
                decide: components["schemas"]["FieldSchema"];
                lengthen: components["schemas"]["FieldSchema"];
            };
            mayLengthen: boolean;
        };
        RevealedPerson: {
            name: string;
            idType: ("residentId" | "passport" | "hkMacaoPermit" | "taiwanPermit" | "residencePermit" | "foreignerPermit" | "military" | "other") | null;
            idNumber: string | null;
            phone: string | null;
            address: string | null;
            gender: ("male" | "female" | "other") | null;
            occupation: string | null;
            birth: components["schemas"]["LocalDate"] | null;
            asWritten: {
                title: string;
                content: string;
                place: string | null;
            } | null;
        };
        Satisfaction: {
            /** @enum {string} */
            subject: "handling" | "reception" | "callBack";
            asked: components["schemas"]["Count"];
            answered: components["schemas"]["Count"];
            satisfied: components["schemas"]["Count"];
            basicallySatisfied: components["schemas"]["Count"];
            notSatisfied: components["schemas"]["Count"];
            responseRate: number | null;
            satisfactionRate: number | null;
        };
        SavedView: {
            name: string;
            filters: components["schemas"]["QueueFilters"];
        };
        SeenBefore: {
            number: string;
            title: string;
            receivedAt: components["schemas"]["Instant"];
            kind: components["schemas"]["ProcessKind"];
            stage: string;
            stageLabel: components["schemas"]["Label"];
            open: boolean;
            mayLead: boolean;
            because: ("sameId" | "samePhone" | "sameName" | "similarText")[];
        };
        Session: {
            officer: components["schemas"]["OfficerInSession"];
            office: {
                name: string;
                telephone: string | null;
                /** @enum {string} */
                mode: "trial" | "production" | "replay";
                now: components["schemas"]["Instant"];
            };
        };
        SignOff: {
            papers: components["schemas"]["SignOffInForce"][];
            form: components["schemas"]["FieldSchema"];
            decisions: components["schemas"]["SignOffDecision"][];
        };
        SignOffDecision: {
            /** @enum {string} */
            paper: "onTheSpot" | "simpleReply" | "ordinaryReply" | "majorReply";
            /** @enum {string} */
            level: "handlerAlone" | "head" | "headAndLeader";
            version: number;
            effectiveFrom: string;
            decidedBy: string;
            reason: string;
            levelLabel: components["schemas"]["Label"];
            decidedByName: string;
        };
        SignOffInForce: {
            /** @enum {string} */
            paper: "onTheSpot" | "simpleReply" | "ordinaryReply" | "majorReply";
            label: components["schemas"]["Label"];
            /** @enum {string} */
            level: "handlerAlone" | "head" | "headAndLeader";
            levelLabel: components["schemas"]["Label"];
            since: components["schemas"]["LocalDate"] | null;
        };
        StuckDelivery: {
            id: string;
            /** @enum {string} */
            topic: "notice" | "mail" | "text";
            kind: ("receipt" | "handOverSlip" | "handOverPulledBack" | "oneTimeNotice" | "routeNotice" | "redirectNotice" | "materialAdded" | "extensionRequest" | "superiorDateMoved" | "reopenedNotice" | "extensionNotice" | "pauseRequest" | "pauseNotice" | "joinedNotice" | "joinedDelayed" | "separatedNotice" | "recusalNotice" | "correctionProposal" | "correctionNotice" | "withdrawalApplication" | "withdrawalConfirmation" | "withdrawalTakenBack" | "confidentialityNotice" | "absenceWarning" | "reply" | "denialFiling" | "denialDecisionDue" | "denialReturned" | "denialNotice" | "denialReviewReply" | "draftToCheck" | "draftToSign" | "draftReturned" | "draftReturnedOften" | "draftSigned" | "supervisionOpened" | "supervisionLetter" | "supervisionToSecretary" | "supervisionConcluded" | "statementInvited" | "accountabilityNotice" | "accountabilityWithdrawn" | "meritLossConfirmed" | "appealDecision" | "instructionLetter" | "instructionFeedback" | "reviewAccepted" | "reviewForwarded" | "superiorOverdue" | "reviewOpinion" | "hearingNotice" | "recheckOpinion" | "noFurtherAcceptance" | "deliveryDisputed" | "ratingFollowUpOpened" | "ratingFollowUpReply" | "lookBackOpened" | "breachVoided" | "breachUpheld" | "urgentReportDuty" | "urgentFirstReport" | "urgentFollowUpReport" | "urgentFinalReport" | "urgentDismissed" | "completionReport" | "receiptLetter" | "reportDue" | "reportToDecide" | "reportReturned" | "reportDateMoved" | "returnedFromAbove" | "reportUnanswered" | "reminder" | "yellowCard" | "redCard") | null;
            label: components["schemas"]["Label"];
            owedAt: components["schemas"]["Instant"];
            attempts: components["schemas"]["Count"];
            lastError: string | null;
            nextAttemptAt: components["schemas"]["Instant"] | null;
            givenUp: boolean;
        };
        SupervisionItem: {
            /** Format: uuid */
            id: string;
            number: string;
            title: string | null;
            urgent: boolean;
            cause: string;
            causeLabel: components["schemas"]["Label"];
            unit: string | null;
            unitName: string | null;
            officer: string | null;
            officerName: string | null;
            deputyName: string | null;
            deskName: components["schemas"]["Label"] | null;
            stage: string;
            stageLabel: components["schemas"]["Label"];
            light: components["schemas"]["Light"] | null;
            dueAt: components["schemas"]["Instant"] | null;
            openedAt: components["schemas"]["Instant"];
            atDeskOf: {
                id: string;
                name: string;
            } | null;
            allowedActs: components["schemas"]["AllowedAct"][];
        };
        TimelineEntry: {
            seq: number;
            at: components["schemas"]["Instant"];
            date: components["schemas"]["LocalDate"];
            type: string;
            label: components["schemas"]["Label"];
            actor: string;
            actorName: string | null;
            inNameOf: string | null;
            process: string | null;
            kind: components["schemas"]["ProcessKind"] | null;
            from: string | null;
            to: string | null;
            routine: boolean;
            details: {
                [key: string]: unknown;
            };
            facts: {
                label: components["schemas"]["Label"];
                words: components["schemas"]["Label"];
            }[];
        };
        TimersChecked: {
            checked: components["schemas"]["Count"];
            stray: {
                /** Format: uuid */
                process: string;
                kind: components["schemas"]["ProcessKind"];
                declared: string[];
                armed: string[];
            }[];
        };
        TrackAnswer: {
            number: string;
            stageLabel: components["schemas"]["Label"];
            joined: boolean;
            attachments: {
                name: string;
                addedAt: components["schemas"]["Instant"];
            }[];
            materialsAsked: components["schemas"]["AskedMaterial"][];
            unitName: string | null;
            receivedAt: components["schemas"]["Instant"];
            dueDate: components["schemas"]["LocalDate"] | null;
            answeredOn: components["schemas"]["LocalDate"] | null;
            words: components["schemas"]["Label"] | null;
            timeline: {
                at: components["schemas"]["Instant"];
                label: components["schemas"]["Label"];
            }[];
            notices: {
                /** Format: uuid */
                id: string;
                label: components["schemas"]["Label"];
                number: string | null;
                title: string;
                body: string;
                issuedAt: components["schemas"]["Instant"];
                delivery: components["schemas"]["Label"] | null;
            }[];
            review: components["schemas"]["TrackReview"] | null;
            may: components["schemas"]["PetitionerAct"][];
        };
        TrackReview: {
            stage: string;
            stageLabel: components["schemas"]["Label"];
            until: components["schemas"]["LocalDate"] | null;
            words: components["schemas"]["Label"] | null;
        };
        Trends: {
            figures: {
                /** @enum {string} */
                figure: "yellowCards" | "breaches" | "clues" | "openings";
                months: {
                    month: string;
                    count: components["schemas"]["Count"];
                    lastYear: components["schemas"]["Count"];
                }[];
            }[];
            units: {
                unit: string | null;
                unitName: string | null;
                figures: {
                    yellowCards: {
                        now: components["schemas"]["Count"];
                        lastMonth: components["schemas"]["Count"];
                        lastYear: components["schemas"]["Count"];
                    };
                    breaches: {
                        now: components["schemas"]["Count"];
                        lastMonth: components["schemas"]["Count"];
                        lastYear: components["schemas"]["Count"];
                    };
                    clues: {
                        now: components["schemas"]["Count"];
                        lastMonth: components["schemas"]["Count"];
                        lastYear: components["schemas"]["Count"];
                    };
                    openings: {
                        now: components["schemas"]["Count"];
                        lastMonth: components["schemas"]["Count"];
                        lastYear: components["schemas"]["Count"];
                    };
                };
            }[];
        };
        UndeliveredPage: {
            items: components["schemas"]["UndeliveredPaper"][];
            next: string | null;
        };
        UndeliveredPaper: {
            /** Format: uuid */
            id: string;
            stageLabel: components["schemas"]["Label"];
            number: string;
            title: string | null;
            urgent: boolean;
            paper: {
                kind: components["schemas"]["Label"];
                id: string | null;
                number: string | null;
            };
            to: string[];
            disputed: boolean;
            tries: {
                way: components["schemas"]["Label"];
                reference: string;
                on: components["schemas"]["LocalDate"];
                outcome: components["schemas"]["Label"] | null;
                heardOn: components["schemas"]["LocalDate"] | null;
                reason: components["schemas"]["Label"] | null;
            }[];
            light: components["schemas"]["Light"] | null;
            since: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"] | null;
            text: string | null;
            sendable: boolean;
            allowedActs: components["schemas"]["AllowedAct"][];
        };
        UnitClosed: {
            id: string;
            staff: components["schemas"]["Count"];
            moved: components["schemas"]["Count"];
            waiting: components["schemas"]["Count"];
        };
        UnitFigures: {
            unit: string;
            unitName: string | null;
            handled: components["schemas"]["Count"];
            onTime: components["schemas"]["Count"];
            late: components["schemas"]["Count"];
            bounced: components["schemas"]["Count"];
            denied: components["schemas"]["Count"];
            filed: components["schemas"]["Count"];
            corrected: components["schemas"]["Count"];
            onTimeRate: number | null;
            bounceRate: number | null;
            denialRate: number | null;
            correctionRate: number | null;
        };
        UnitWritten: {
            id: string;
        };
        WithdrawnDestruction: {
            /** Format: uuid */
            id: string;
        };
        YearsEnd: {
            year: number;
            due: components["schemas"]["DueConsequence"][];
            lists: components["schemas"]["MeritList"][];
            mayPrepare: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    post_absences_id_approve: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceChanged"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_absences_id_end: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceChanged"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_absences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsencePage"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_absences: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 请假人 */
                    principal?: string;
                    /**
                     * 起始日
                     * Format: date
                     */
                    from: string;
                    /**
                     * 截止日
                     * Format: date
                     */
                    to: string;
                    /** 代岗人 */
                    deputy?: string;
                    /** 事由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceRecorded"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountability_openFinding: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 追究情形
                     * @enum {number}
                     */
                    situation?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22;
                    /** 事实 */
                    facts: string;
                    /** 证据 */
                    evidence: string[];
                    /**
                     * 责任类型
                     * @enum {string}
                     */
                    role: "directlyResponsible" | "leadingResponsibility";
                    /**
                     * 从重情节
                     * @default []
                     */
                    aggravation?: ("obstruction" | "retaliation")[];
                    /**
                     * 免责情形
                     * @enum {string}
                     */
                    exemption?: "petitionerFraud" | "nonCooperation" | "accident" | "forceMajeure";
                    /** 不良影响 */
                    badEffect?: string;
                    /** 属于未经报备擅自否定 */
                    unfiledDenial?: boolean;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountability_dismissClue: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountability_recordFinding: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 追究情形
                     * @enum {number}
                     */
                    situation?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22;
                    /** 事实 */
                    facts: string;
                    /** 证据 */
                    evidence: string[];
                    /**
                     * 责任类型
                     * @enum {string}
                     */
                    role: "directlyResponsible" | "leadingResponsibility";
                    /**
                     * 从重情节
                     * @default []
                     */
                    aggravation?: ("obstruction" | "retaliation")[];
                    /**
                     * 免责情形
                     * @enum {string}
                     */
                    exemption?: "petitionerFraud" | "nonCooperation" | "accident" | "forceMajeure";
                    /** 不良影响 */
                    badEffect?: string;
                    /** 属于未经报备擅自否定 */
                    unfiledDenial?: boolean;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountability_submitStatement: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 申辩内容 */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountability_proposeMeasure: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 追究方式
                     * @enum {string}
                     */
                    measure: "writtenSelfReview" | "admonition" | "efficiencyWarning";
                    /** 理由 */
                    reason: string;
                    /** 诫勉教育后仍不改正的情况 */
                    uncorrected?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountability_exempt: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 免责情形
                     * @enum {string}
                     */
                    ground: "petitionerFraud" | "nonCooperation" | "accident" | "forceMajeure";
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountability_transferElsewhere: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 移送机关 */
                    to: string;
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountability_approveMeasure: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 备注 */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountability_rejectMeasure: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountability_confirmServed: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 送达日期
                     * Format: date
                     */
                    servedAt: string;
                    /**
                     * 送达回证
                     * @enum {string}
                     */
                    receipt: "signed" | "refused";
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountability_appealMeasure: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 申诉理由 */
                    grounds: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountability_decideAppeal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 申诉决定
                     * @enum {string}
                     */
                    decision: "upheld" | "withdrawn";
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountability_recordSuperiorDecision: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 作出决定的上级机关 */
                    organ: string;
                    /** 决定文号 */
                    number: string;
                    /**
                     * 决定日期
                     * Format: date
                     */
                    decidedOn: string;
                    /**
                     * 决定结果
                     * @enum {string}
                     */
                    measure: "writtenSelfReview" | "admonition" | "efficiencyWarning" | "none";
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountability_recordSuperiorAppealDecision: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 作出决定的上级机关 */
                    organ: string;
                    /** 决定文号 */
                    number: string;
                    /**
                     * 决定日期
                     * Format: date
                     */
                    decidedOn: string;
                    /**
                     * 申诉决定
                     * @enum {string}
                     */
                    decision: "upheld" | "withdrawn";
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountability_recordReassignment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 调离日期
                     * Format: date
                     */
                    reassignedOn: string;
                    /** 调整后的岗位 */
                    post: string;
                    /** 任免文件文号 */
                    paper: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountability_confirmMeritLoss: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 确认日期
                     * Format: date
                     */
                    confirmedOn: string;
                    /** 确认依据 */
                    basis: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountability_withdrawMeasure: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_accountability_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountabilityCase"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_accountability_together: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 被追究人员 */
                    officer: string;
                    /**
                     * 追究情形
                     * @enum {number}
                     */
                    situation: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22;
                    /** 事实 */
                    facts: string;
                    /** 线索 */
                    clues: string[];
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_accountability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountabilityList"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_accountability: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 被追究人员 */
                    officer: string;
                    /**
                     * 追究情形
                     * @enum {number}
                     */
                    situation: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22;
                    /** 事实 */
                    facts: string;
                    /** 信访件编号 */
                    petition?: string;
                    /**
                     * 系统线索
                     * Format: uuid
                     */
                    clue?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_calendar_year: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        days: components["schemas"]["CalendarDay"][];
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_calendar_preview: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    source: string;
                    holidays: {
                        date: string;
                        name: string;
                    }[];
                    makeUpWorkdays: {
                        date: string;
                        name: string;
                    }[];
                    halfDays?: {
                        date: string;
                        name: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moves"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        years: number[];
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_calendar: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    source: string;
                    holidays: {
                        date: string;
                        name: string;
                    }[];
                    makeUpWorkdays: {
                        date: string;
                        name: string;
                    }[];
                    halfDays?: {
                        date: string;
                        name: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moves"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_call_backs_process_script: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallScript"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_call_backs: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallBackPage"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_dashboard: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_decisions_process: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionBasis"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_decisions: {
        parameters: {
            query?: {
                deskOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DecisionItem"][];
                        subjects: components["schemas"]["Label"][];
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_deliveries_process_texts: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderedText"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_deliveries_letters: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    entry: "posted" | "received" | "returned";
                    rows: {
                        /** @default  */
                        paper?: string;
                        /** @default  */
                        mailNumber?: string;
                        /** @default  */
                        on?: string;
                        /** @default  */
                        receivedBy?: string;
                        /** @default  */
                        reason?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EnteredLetter"][];
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_deliveries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                urgency?: "green" | "reminded" | "yellow" | "red" | "overdue";
                unit?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndeliveredPage"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_destroyed_matters_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Remains"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_destructions_id_approve: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 审批意见 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedDestruction"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_destructions_id_document: {
        parameters: {
            query?: {
                format?: "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    "application/pdf": unknown;
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_destructions_id_refuse: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 审批意见 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedDestruction"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_destructions_id_withdraw: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawnDestruction"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_destructions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 销毁的事项 */
                    numbers: string[];
                    /** 鉴定意见（不写姓名和案情） */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedDestruction"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_directory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Directory"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_discipline_board_clues: {
        parameters: {
            query?: {
                unit?: string;
                officer?: string;
                situation?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClueGroups"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_discipline_board_matters: {
        parameters: {
            query: {
                figure: "yellowToday" | "redThisWeek" | "yellow" | "red" | "explanations" | "explanationsLate" | "toDecide" | "orders" | "ordersLate" | "denialSample";
                unit?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardMatters"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_discipline_board_trends: {
        parameters: {
            query?: {
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trends"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_discipline_board_units: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            unit: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_discipline_board: {
        parameters: {
            query?: {
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisciplineBoard"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_events: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_exports_id_approve: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedExport"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_exports_id_file: {
        parameters: {
            query?: {
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_exports_id_refuse: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedExport"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_exports_id_withdraw: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedExport"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_exports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPage"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_exports: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 清单
                     * @enum {string}
                     */
                    list: "cases" | "undeliveredPapers" | "supervisionCases" | "register.registration" | "register.hand-overs" | "register.receipts" | "register.extensions" | "register.call-backs" | "register.denials" | "register.supervision" | "register.accountability" | "register.instructions" | "register.reviews" | "register.deliveries";
                    /** @default {} */
                    filter?: {
                        [key: string]: string;
                    };
                    /** 用途（不写姓名和案情） */
                    purpose: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedExport"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_find: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    /** 经手人 */
                    officer?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Found"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_first_run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstRun"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        alive: true;
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_health_serving: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        alive: true;
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description 暂不可用 Not ready */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_inbox_id_read: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成 Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_inbox_mail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailChoice"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_inbox_mail: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    daily: boolean;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailChoice"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_inbox_read: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    letters: string[];
                };
            };
        };
        responses: {
            /** @description 完成 Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_inbox: {
        parameters: {
            query?: {
                deskOf?: string;
                unread?: "yes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbox"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    instruction_giveFeedback: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 落实情况 */
                    feedback: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    instruction_noteFeedback: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 审阅意见 */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    instruction_returnFeedback: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 退回意见 */
                    opinion: string;
                    /**
                     * 再次反馈期限
                     * Format: date
                     */
                    dueDate: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    instruction_withdrawInstruction: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_ledger_officer: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path: {
                officer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_ledgers: {
        parameters: {
            query?: {
                year?: number;
                unit?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledgers"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_limits_preview: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 时限
                     * @enum {string}
                     */
                    clock: "sameDay" | "generalReply" | "specialReply" | "unitTerm" | "unitTermAfterMiss" | "superiorInstruction" | "routeNotice" | "transferObjection" | "coordinationDecision" | "statutoryOpinion" | "handOverReceipt" | "firstHandOver" | "extensionDecision" | "pauseCap" | "withdrawalRethinking" | "satisfactionCallBack" | "denialDecision" | "denialComplaint" | "denialReview" | "draftCheck" | "draftSignature" | "explanation" | "secretaryRung" | "orderedCompletion" | "officerStatement" | "measureAppeal" | "appealDecision" | "instructionFeedback" | "reviewRequest" | "reviewForwarding" | "superiorReview" | "reviewDecision" | "recheckRequest" | "superiorRecheck" | "recheckDecision" | "paperDelivery" | "ratingFollowUp" | "lookBack" | "urgentReport" | "urgentFollowUp" | "secondOpinion" | "receiptToSuperior" | "superiorReport" | "reportAfterAnswer" | "superiorAnswer";
                    /** 天数 */
                    term: number;
                    /**
                     * 生效日期
                     * Format: date
                     */
                    effectiveFrom: string;
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moves"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_limits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Limits"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_limits: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 时限
                     * @enum {string}
                     */
                    clock: "sameDay" | "generalReply" | "specialReply" | "unitTerm" | "unitTermAfterMiss" | "superiorInstruction" | "routeNotice" | "transferObjection" | "coordinationDecision" | "statutoryOpinion" | "handOverReceipt" | "firstHandOver" | "extensionDecision" | "pauseCap" | "withdrawalRethinking" | "satisfactionCallBack" | "denialDecision" | "denialComplaint" | "denialReview" | "draftCheck" | "draftSignature" | "explanation" | "secretaryRung" | "orderedCompletion" | "officerStatement" | "measureAppeal" | "appealDecision" | "instructionFeedback" | "reviewRequest" | "reviewForwarding" | "superiorReview" | "reviewDecision" | "recheckRequest" | "superiorRecheck" | "recheckDecision" | "paperDelivery" | "ratingFollowUp" | "lookBack" | "urgentReport" | "urgentFollowUp" | "secondOpinion" | "receiptToSuperior" | "superiorReport" | "reportAfterAnswer" | "superiorAnswer";
                    /** 天数 */
                    term: number;
                    /**
                     * 生效日期
                     * Format: date
                     */
                    effectiveFrom: string;
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cases: components["schemas"]["Count"];
                        timers: components["schemas"]["Count"];
                        lookBack: {
                            breaches: components["schemas"]["Count"];
                            cards: components["schemas"]["Count"];
                            supervision: components["schemas"]["Count"];
                            clues: components["schemas"]["Count"];
                            again: components["schemas"]["Count"];
                        };
                        version: number;
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_lists_name_changes: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    act: "add";
                    /** 全名（各级用斜杠分开） */
                    path: string;
                } | {
                    /** @constant */
                    act: "move";
                    /** 全名（各级用斜杠分开） */
                    path: string;
                    /** 全名（各级用斜杠分开） */
                    to: string;
                } | {
                    /** @constant */
                    act: "retire";
                    /** 全名（各级用斜杠分开） */
                    path: string;
                } | {
                    /** @constant */
                    act: "restore";
                    /** 全名（各级用斜杠分开） */
                    path: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeList"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_lists_name_preview: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 每行一条，各级用逗号或斜杠分开 */
                    lines: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPreview"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_lists_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeList"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_lists_name: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 每行一条，各级用逗号或斜杠分开 */
                    lines: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPreview"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookBack_voidBreach: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookBack_upholdBreach: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookBack_recordSuperiorRuling: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 作出决定的上级机关 */
                    organ: string;
                    /** 决定文号 */
                    number: string;
                    /**
                     * 决定日期
                     * Format: date
                     */
                    decidedOn: string;
                    /**
                     * 核查结论
                     * @enum {string}
                     */
                    result: "voided" | "upheld";
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_menu_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MenuCounts"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_merit_lists_id_document: {
        parameters: {
            query?: {
                format?: "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    "application/pdf": unknown;
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_merit_lists_id_sign: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeritListNumber"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_merit_lists: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 年度 */
                    year: number;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeritListPrepared"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_notices_id_delivery_record: {
        parameters: {
            query?: {
                format?: "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    "application/pdf": unknown;
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_notices_id_document: {
        parameters: {
            query?: {
                format?: "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    "application/pdf": unknown;
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_online_contact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        officer: string | null;
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_online_contact: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    officer: string | null;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        officer: string | null;
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_openapi_json: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        openapi: "3.1.0";
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_operations_deliveries_id_retry: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        retried: string;
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_operations_stray_timers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimersChecked"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_operations_sweep: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        asked: true;
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_operations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operations"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_organisation_export_kind: {
        parameters: {
            query?: {
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_organisation_import_kind_preview: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * CSV 文件（Base64）
                     * Format: base64
                     */
                    file: string;
                    /**
                     * 文字编码
                     * @enum {string}
                     */
                    encoding?: "utf-8" | "gb18030";
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_organisation_import_kind: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * CSV 文件（Base64）
                     * Format: base64
                     */
                    file: string;
                    /**
                     * 文字编码
                     * @enum {string}
                     */
                    encoding?: "utf-8" | "gb18030";
                    /** 预览标记 */
                    seen: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imported"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_organisation_log: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrganisationEntry"][];
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_organisation_name: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 机关名称 */
                    name: string;
                    /** 接待地址 */
                    address?: string;
                    /** 咨询电话 */
                    telephone?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeNamed"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_organisation_officers_id_clearance: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 可查看检举控告（保密） */
                    cleared: boolean;
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clearance"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_organisation_officers_id_deactivate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                    /** 未办结事项由谁接办 */
                    successor?: string;
                    /**
                     * 其余留给单位负责人安排
                     * @default false
                     */
                    leaveToHead?: boolean;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leaving"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_organisation_officers_id_holdings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Holding"][];
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_organisation_officers_id_password: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAccount"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_organisation_officers_id_reactivate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leaving"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_organisation_officers_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 姓名 */
                    name: string;
                    /** 单位 */
                    unit: string;
                    /** 角色 */
                    roles: ("receptionist" | "handler" | "unitHead" | "coordinator" | "leader" | "principalLeader" | "disciplineOfficer" | "disciplineSecretary" | "efficiencyOfficer" | "callBackOfficer" | "archivist" | "systemAdministrator" | "securityAdministrator" | "auditor")[];
                    /**
                     * 邮箱
                     * Format: email
                     */
                    email?: string;
                    /** 未办结事项由谁接办 */
                    successor?: string;
                    /**
                     * 其余留给单位负责人安排
                     * @default false
                     */
                    leaveToHead?: boolean;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leaving"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_organisation_officers: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 账号 */
                    id: string;
                    /** 姓名 */
                    name: string;
                    /** 单位 */
                    unit: string;
                    /** 角色 */
                    roles: ("receptionist" | "handler" | "unitHead" | "coordinator" | "leader" | "principalLeader" | "disciplineOfficer" | "disciplineSecretary" | "efficiencyOfficer" | "callBackOfficer" | "archivist" | "systemAdministrator" | "securityAdministrator" | "auditor")[];
                    /**
                     * 邮箱
                     * Format: email
                     */
                    email?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAccount"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_organisation_template_kind: {
        parameters: {
            query?: {
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_organisation_units_id_close: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 并入单位 */
                    into?: string;
                    /** 合并文件文号 */
                    paper?: string;
                    /**
                     * 成文日期
                     * Format: date
                     */
                    paperDate?: string;
                    /** 决定的领导 */
                    orderedBy?: string;
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitClosed"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_organisation_units_id_merger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergerPreview"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_organisation_units_id_reopen: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitWritten"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_organisation_units_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 名称 */
                    name: string;
                    /** 上级单位 */
                    parent?: string;
                    /**
                     * 职责关键词
                     * @default []
                     */
                    keywords?: string[];
                    /**
                     * 分管领导
                     * @default []
                     */
                    leaders?: string[];
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitWritten"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_organisation_units: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 单位代码 */
                    id: string;
                    /** 名称 */
                    name: string;
                    /** 上级单位 */
                    parent?: string;
                    /**
                     * 职责关键词
                     * @default []
                     */
                    keywords?: string[];
                    /**
                     * 分管领导
                     * @default []
                     */
                    leaders?: string[];
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitWritten"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_organisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_answerOnTheSpot: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 答复内容 */
                    text: string;
                    /** 给并入件信访人的答复（不写他人个人信息） */
                    joinedText?: string;
                    /** 否定用语说明（不属于否定的，写明理由） */
                    notARefusal?: string;
                    /**
                     * 办理结果
                     * @enum {string}
                     */
                    result?: "resolved" | "partlyResolved" | "explained" | "adopted" | "partlyAdopted" | "answered" | "toldWhere";
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_accept: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 承办人 */
                    officer?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_handOver: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 承办单位 */
                    unit: string;
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_referToCoordination: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_redirect: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 应去机关类别
                     * @enum {string}
                     */
                    to: "court" | "arbitration" | "administrativeReview" | "higherDiscipline" | "otherPlace";
                    /** 具体去向 */
                    where: string;
                    /** 说明 */
                    explanation: string;
                    /** 否定用语说明（不属于否定的，写明理由） */
                    notARefusal?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_giveOneTimeNotice: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 事项 */
                    matter: string;
                    /** 需补充的材料 */
                    materials: string[];
                    /** 办理程序 */
                    howToGoOn: string;
                    /** 否定用语说明（不属于否定的，写明理由） */
                    notARefusal?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_signFor: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 承办人 */
                    officer?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_object: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                    /** 职责依据 */
                    basis: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_pullBack: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_assign: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 承办单位 */
                    unit: string;
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_decideRouting: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 承办单位 */
                    unit: string;
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_confirmRedirect: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 备注 */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_assignHandler: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 承办人 */
                    officer: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_reply: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 办理结果
                     * @enum {string}
                     */
                    result: "resolved" | "partlyResolved" | "explained" | "adopted" | "partlyAdopted" | "answered" | "toldWhere";
                    /** 答复内容 */
                    text: string;
                    /** 给并入件信访人的答复（不写他人个人信息） */
                    joinedText?: string;
                    /** 否定用语说明（不属于否定的，写明理由） */
                    notARefusal?: string;
                    /**
                     * 逐项答复
                     * @default []
                     */
                    items?: {
                        /** 请求 */
                        request: string;
                        /**
                         * 答复意见
                         * @enum {string}
                         */
                        verdict: "supported" | "explained" | "notSupported";
                        /** 说明 */
                        text?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_submitReply: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 办理结果
                     * @enum {string}
                     */
                    result: "resolved" | "partlyResolved" | "explained" | "adopted" | "partlyAdopted" | "answered" | "toldWhere";
                    /** 答复内容 */
                    text: string;
                    /** 给并入件信访人的答复（不写他人个人信息） */
                    joinedText?: string;
                    /** 否定用语说明（不属于否定的，写明理由） */
                    notARefusal?: string;
                    /**
                     * 逐项答复
                     * @default []
                     */
                    items?: {
                        /** 请求 */
                        request: string;
                        /**
                         * 答复意见
                         * @enum {string}
                         */
                        verdict: "supported" | "explained" | "notSupported";
                        /** 说明 */
                        text?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_requestExtension: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_grantExtension: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_extendSpecialTerm: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 延长天数
                     * @default 15
                     */
                    days?: number;
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_refuseExtension: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_pause: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 中止事由
                     * @enum {string}
                     */
                    ground: "petitionerMaterials" | "inspectionOrAppraisal" | "hearing";
                    /** 依据 */
                    evidence: string;
                    /** 告知信访人的方式 */
                    told: string;
                    /** 否定用语说明（不属于否定的，写明理由） */
                    notARefusal?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_requestPause: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 中止事由
                     * @enum {string}
                     */
                    ground: "petitionerMaterials" | "inspectionOrAppraisal" | "hearing";
                    /** 依据 */
                    evidence: string;
                    /** 告知信访人的方式 */
                    told: string;
                    /** 否定用语说明（不属于否定的，写明理由） */
                    notARefusal?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_grantPause: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 备注 */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_refusePause: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_resume: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_fileDenial: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 否定事由
                     * @enum {string}
                     */
                    ground: "outsideDuty" | "otherProcedure" | "alreadyHandled" | "exhausted" | "factsNotEstablished" | "noLegalBasis" | "nonCooperation" | "other";
                    /** 办理依据 */
                    legalBasis: string;
                    /** 否定理由 */
                    reason: string;
                    /**
                     * 退回材料
                     * @default []
                     */
                    materialsReturned?: string[];
                    /** 告知书草稿 */
                    draftNotice: string;
                    /**
                     * 重大事项
                     * @default false
                     */
                    major?: boolean;
                    /**
                     * 仅部分请求不予支持（其余另行答复）
                     * @default false
                     */
                    partly?: boolean;
                    /** 不予支持的请求（逐项写明；答复时逐字照写） */
                    requests?: string[];
                    /** 同一事项的编号或者上级受理文号 */
                    earlierMatter?: string;
                    /** 复核意见书文号 */
                    recheck?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_setSuperiorDate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 上级限定日期
                     * Format: date
                     */
                    dueDate: string;
                    /** 交办文号 */
                    reference: string;
                    /** 交办机关 */
                    organ?: string;
                    /**
                     * 文件日期
                     * Format: date
                     */
                    issuedOn?: string;
                    /**
                     * 方式（须报告结果的选）
                     * @enum {string}
                     */
                    manner?: "assigned";
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_startStatutoryTerm: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 法定依据 */
                    basis: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_extendStatutoryTerm: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 延长天数 */
                    days: number;
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_instruct: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 批示内容 */
                    text: string;
                    /**
                     * 反馈期限
                     * Format: date
                     */
                    dueDate: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_addMaterial: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 材料说明 */
                    description: string;
                    /** 补齐的材料 */
                    meets?: string[];
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_declareUrgent: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 重大紧急的情形 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_recordCallBack: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 回访结果
                     * @enum {string}
                     */
                    satisfaction: "satisfied" | "basicallySatisfied" | "notSatisfied" | "asksForMore" | "notReached" | "wrongNumber" | "refused";
                    /** 回访记录（信访人的原话） */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_rate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 对登记接待是否满意
                     * @enum {string}
                     */
                    reception: "satisfied" | "basicallySatisfied" | "notSatisfied";
                    /**
                     * 对承办单位是否满意
                     * @enum {string}
                     */
                    handling: "satisfied" | "basicallySatisfied" | "notSatisfied";
                    /** 想说的话 */
                    words?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_join: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 并入的信访件编号 */
                    lead: string;
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_proposeJoining: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 并入的信访件编号 */
                    lead: string;
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_confirmJoining: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 备注 */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_declineJoining: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_separate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_reopen: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_declareRecusal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 回避事由
                     * @enum {string}
                     */
                    ground: "kinship" | "interest" | "other";
                    /** 说明 */
                    reason?: string;
                    /** 接替人（同单位） */
                    replacement?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_orderRecusal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 回避人员 */
                    officer: string;
                    /**
                     * 回避事由
                     * @enum {string}
                     */
                    ground: "kinship" | "interest" | "other";
                    /** 决定理由 */
                    reason: string;
                    /**
                     * 由谁提出
                     * @default office
                     * @enum {string}
                     */
                    askedBy?: "office" | "petitioner";
                    /** 接替人（同单位） */
                    replacement?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_correctRegistration: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 标题 */
                    title?: string;
                    /** 内容分类 */
                    category?: string;
                    /** 问题属地 */
                    place?: string;
                    /**
                     * 来源渠道
                     * @enum {string}
                     */
                    channel?: "visit" | "letter" | "call" | "online" | "receptionDay" | "outreachVisit" | "assignedFromAbove" | "suggestionBox" | "media";
                    /** 人数 */
                    peopleCount?: number;
                    /** 信访人 */
                    people?: {
                        /** 第几位信访人（新增的接着编） */
                        person: number;
                        /** 姓名 */
                        name?: string;
                        /** 证件号码 */
                        idNumber?: string;
                        /** 电话 */
                        phone?: string;
                        /** 住址 */
                        address?: string;
                    }[];
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_proposeCorrection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 收到时间
                     * Format: date-time
                     */
                    receivedAt?: string;
                    /**
                     * 类别
                     * @enum {string}
                     */
                    lane?: "appealOrRequest" | "suggestion" | "accusation";
                    /** 被反映单位 */
                    complainedUnit?: string;
                    /** 被反映人 */
                    complainedOfficer?: string;
                    /** 没有被反映的单位和人员 */
                    nobodyComplainedOf?: boolean;
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_confirmCorrection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 备注 */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_claimAsRequest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_declineCorrection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_withdraw: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 撤回原因（可不填） */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_noteWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 信访人怎样提出
                     * @enum {string}
                     */
                    how: "atTheWindow" | "byTelephone";
                    /** 信访人原话、身份核对情况 */
                    words: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_confirmWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 核实情况（信访人本人怎么说） */
                    note: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_denyWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 核实情况（信访人本人怎么说） */
                    note: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_consentToWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_takeBackWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 说明 */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_keepUnnamed: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 信访人怎样提出、原话 */
                    words: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    petition_consentToNaming: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 说明（可不填） */
                    words?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    denial_recordCollectiveDecision: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 参加集体研究人员 */
                    members: string[];
                    /** 会议记录 */
                    minutes: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    denial_confirmDenial: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 备注 */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    denial_correctDenial: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 纠正意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    denial_returnDenial: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 需补充说明的问题 */
                    questions: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    denial_refileDenial: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 否定事由
                     * @enum {string}
                     */
                    ground: "outsideDuty" | "otherProcedure" | "alreadyHandled" | "exhausted" | "factsNotEstablished" | "noLegalBasis" | "nonCooperation" | "other";
                    /** 办理依据 */
                    legalBasis: string;
                    /** 否定理由 */
                    reason: string;
                    /**
                     * 退回材料
                     * @default []
                     */
                    materialsReturned?: string[];
                    /** 告知书草稿 */
                    draftNotice: string;
                    /**
                     * 重大事项
                     * @default false
                     */
                    major?: boolean;
                    /**
                     * 仅部分请求不予支持（其余另行答复）
                     * @default false
                     */
                    partly?: boolean;
                    /** 不予支持的请求（逐项写明；答复时逐字照写） */
                    requests?: string[];
                    /** 同一事项的编号或者上级受理文号 */
                    earlierMatter?: string;
                    /** 复核意见书文号 */
                    recheck?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    denial_abandonDenial: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 备注 */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    denial_complainAboutDenial: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 投诉内容 */
                    complaint: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    denial_upholdDenial: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 复核答复 */
                    reply: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    denial_overturnDenial: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 复核答复 */
                    reply: string;
                    /** 处理意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    denial_recordSuperiorDenial: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 作出决定的上级机关 */
                    organ: string;
                    /** 决定文号 */
                    number: string;
                    /**
                     * 决定日期
                     * Format: date
                     */
                    decidedOn: string;
                    /**
                     * 决定结果
                     * @enum {string}
                     */
                    result: "confirmed" | "corrected";
                    /** 上级机关意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    denial_recordSuperiorDenialReview: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 作出决定的上级机关 */
                    organ: string;
                    /** 决定文号 */
                    number: string;
                    /**
                     * 决定日期
                     * Format: date
                     */
                    decidedOn: string;
                    /**
                     * 复核结果
                     * @enum {string}
                     */
                    result: "upheld" | "overturned";
                    /** 复核答复 */
                    reply: string;
                    /** 上级机关意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOff_checkReply: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 文稿版本 */
                    readonly version: number;
                    /** 备注 */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOff_returnReply: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 文稿版本 */
                    readonly version: number;
                    /** 修改意见 */
                    remarks: string;
                    /**
                     * 逐项修改意见
                     * @default []
                     */
                    items?: {
                        /** 第几项请求 */
                        item: number;
                        /** 意见 */
                        remark: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOff_signReply: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 文稿版本 */
                    readonly version: number;
                    /** 备注 */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOff_sendBackReply: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 文稿版本 */
                    readonly version: number;
                    /** 修改意见 */
                    remarks: string;
                    /**
                     * 逐项修改意见
                     * @default []
                     */
                    items?: {
                        /** 第几项请求 */
                        item: number;
                        /** 意见 */
                        remark: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOff_refileReply: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 办理结果
                     * @enum {string}
                     */
                    result: "resolved" | "partlyResolved" | "explained" | "adopted" | "partlyAdopted" | "answered" | "toldWhere";
                    /** 答复内容 */
                    text: string;
                    /** 给并入件信访人的答复（不写他人个人信息） */
                    joinedText?: string;
                    /** 否定用语说明（不属于否定的，写明理由） */
                    notARefusal?: string;
                    /**
                     * 逐项答复
                     * @default []
                     */
                    items?: {
                        /** 请求 */
                        request: string;
                        /**
                         * 答复意见
                         * @enum {string}
                         */
                        verdict: "supported" | "explained" | "notSupported";
                        /** 说明 */
                        text?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOff_abandonReply: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 备注 */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOff_recordSuperiorSignature: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 作出决定的上级机关 */
                    organ: string;
                    /** 决定文号 */
                    number: string;
                    /**
                     * 决定日期
                     * Format: date
                     */
                    decidedOn: string;
                    /**
                     * 决定结果
                     * @enum {string}
                     */
                    result: "signed" | "returned";
                    /** 上级机关意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_requestReview: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 申请事项和理由 */
                    grounds: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_forwardRequest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 收文的上一级机关、单位 */
                    organ: string;
                    /** 转送函文号 */
                    number: string;
                    /**
                     * 转送日期
                     * Format: date
                     */
                    forwardedOn: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_requestRecheck: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 申请事项和理由 */
                    grounds: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_beginHearing: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 听证安排 */
                    arrangement: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_endHearing: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 听证结论 */
                    record: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_recordSuperiorOpinion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 作出决定的上级机关 */
                    organ: string;
                    /** 决定文号 */
                    number: string;
                    /**
                     * 决定日期
                     * Format: date
                     */
                    decidedOn: string;
                    /**
                     * 决定结果
                     * @enum {string}
                     */
                    result: "upheld" | "changed" | "revoked";
                    /** 复查或者复核意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_answerRepeat: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 再次提出的诉求 */
                    repeat: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paperDelivery_recordDelivery: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 送达方式
                     * @enum {string}
                     */
                    how: "signed" | "refused" | "post" | "text" | "publication";
                    /**
                     * 送达日期（邮寄的填签收日，公告的填公告日）
                     * Format: date
                     */
                    deliveredOn: string;
                    /** 送达人 */
                    deliveredBy: string;
                    /** 收件人 */
                    receivedBy: string;
                    /** 邮件号、短信发送号或者公告处所 */
                    reference?: string;
                    /** 见证人 */
                    witnesses?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paperDelivery_recordPosting: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 邮件号 */
                    mailNumber: string;
                    /**
                     * 寄出日期
                     * Format: date
                     */
                    postedOn: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paperDelivery_recordReturn: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 邮件号（不填指在途的邮件） */
                    mailNumber?: string;
                    /**
                     * 退回日期
                     * Format: date
                     */
                    returnedOn: string;
                    /**
                     * 退件原因
                     * @enum {string}
                     */
                    reason: "nobodyHome" | "unknownThere" | "badAddress" | "refused" | "lost";
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paperDelivery_confirmReceipt: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paperDelivery_disputeDelivery: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 没有收到的情况说明 */
                    statement: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ratingFollowUp_followUpRating: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 核查情况 */
                    finding: string;
                    /** 改进措施 */
                    measures?: string;
                    /** 对信访人的答复 */
                    reply: string;
                    /** 否定用语说明（不属于否定的，写明理由） */
                    notARefusal?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ratingFollowUp_recordSuperiorFollowUp: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 作出决定的上级机关 */
                    organ: string;
                    /** 决定文号 */
                    number: string;
                    /**
                     * 决定日期
                     * Format: date
                     */
                    decidedOn: string;
                    /** 核查情况 */
                    finding: string;
                    /** 改进措施 */
                    measures?: string;
                    /** 对信访人的答复 */
                    reply: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    secondOpinion_giveSecondOpinion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 复核方式
                     * @enum {string}
                     */
                    how: "called" | "read";
                    /**
                     * 信访人这次的回答
                     * @enum {string}
                     */
                    answer?: "satisfied" | "basicallySatisfied" | "notSatisfied" | "asksForMore" | "notReached";
                    /**
                     * 复核意见
                     * @enum {string}
                     */
                    finding: "confirmed" | "differs" | "open";
                    /** 复核记录 */
                    note: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportBack_tellReceipt: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 告知方式
                     * @enum {string}
                     */
                    how: "exchange" | "system" | "classified" | "post" | "inPerson";
                    /**
                     * 告知日期
                     * Format: date
                     */
                    toldOn: string;
                    /** 上级签收人或者回执号 */
                    receipt: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportBack_draftReport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 基本情况 */
                    basics: string;
                    /** 调查核实情况 */
                    findings: string;
                    /** 处理意见 */
                    opinion: string;
                    /** 信访人意见 */
                    petitionersView: string;
                    /**
                     * 附件名称
                     * @default []
                     */
                    attachments?: string[];
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportBack_checkReport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 文稿版本 */
                    version: number;
                    /** 备注 */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportBack_signReport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 文稿版本 */
                    version: number;
                    /** 备注 */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportBack_returnReport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 文稿版本 */
                    version: number;
                    /** 修改意见 */
                    remarks: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportBack_recordReportDecision: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 作出决定的上级机关 */
                    organ: string;
                    /** 决定文号 */
                    number: string;
                    /**
                     * 决定日期
                     * Format: date
                     */
                    decidedOn: string;
                    /**
                     * 决定结果
                     * @enum {string}
                     */
                    result: "signed" | "returned";
                    /** 上级机关意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportBack_sendReport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 报送方式
                     * @enum {string}
                     */
                    how: "exchange" | "system" | "classified" | "post" | "inPerson";
                    /**
                     * 报送日期
                     * Format: date
                     */
                    sentOn: string;
                    /** 上级签收人或者回执号 */
                    receipt: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportBack_moveReportDate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 交办机关 */
                    organ: string;
                    /** 上级新文件的文号 */
                    reference: string;
                    /**
                     * 文件日期
                     * Format: date
                     */
                    issuedOn: string;
                    /**
                     * 上级新定的报告期限
                     * Format: date
                     */
                    dueDate: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportBack_recordReportAnswer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 作出决定的上级机关 */
                    organ: string;
                    /** 决定文号 */
                    number: string;
                    /**
                     * 决定日期
                     * Format: date
                     */
                    decidedOn: string;
                    /**
                     * 上级审核结果
                     * @enum {string}
                     */
                    result: "accepted" | "returned";
                    /** 上级意见 */
                    opinion: string;
                    /**
                     * 重办期限
                     * Format: date
                     */
                    dueDate?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_petitions_number_attachments_id_open_to_unit: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 怎样核对过（不含身份信息） */
                    checked: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_petitions_number_attachments_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                    "image/jpeg": unknown;
                    "image/png": unknown;
                    "image/heic": unknown;
                    "image/webp": unknown;
                    "video/mp4": unknown;
                    "video/quicktime": unknown;
                    "audio/mp4": unknown;
                    "audio/amr": unknown;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": unknown;
                    "application/msword": unknown;
                    "application/vnd.ms-excel": unknown;
                    "application/vnd.ms-powerpoint": unknown;
                    "application/ofd": unknown;
                    "text/plain; charset=utf-8": unknown;
                    "text/plain; charset=gb18030": unknown;
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_petitions_number_attachments: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentReceipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_petitions_number_links_id_unlink: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_petitions_number_links: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 另一件的编号 */
                    other: string;
                    /**
                     * 关联方式
                     * @default related
                     * @enum {string}
                     */
                    kind?: "repeat" | "sameMatter" | "related";
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_petitions_number_people_id_reveal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 查看理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedPerson"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_petitions_number_read_log: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LoggedRead"][];
                        next: string | null;
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_petitions_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PetitionCase"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_petitions_online: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 类别
                     * @enum {string}
                     */
                    lane: "appealOrRequest" | "suggestion" | "accusation";
                    /** 标题 */
                    title: string;
                    /** 内容 */
                    content: string;
                    /** 问题属地 */
                    place?: string;
                    /** 被反映的单位或人员 */
                    about?: string;
                    /** 姓名 */
                    name?: string;
                    /** 电话 */
                    phone?: string;
                    /** 住址 */
                    address?: string;
                    /**
                     * 是否向承办单位公开姓名
                     * @default named
                     * @enum {string}
                     */
                    naming?: "named" | "unnamed";
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnlineReceipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_petitions_schema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldSchema"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_petitions_seen_before: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    title?: string;
                    /** @default  */
                    content?: string;
                    /** @default [] */
                    petitioners?: {
                        /** @default  */
                        name?: string;
                        /** @default  */
                        idNumber?: string;
                        /** @default  */
                        phone?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SeenBefore"][];
                        warnings: {
                            path: string;
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_petitions: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                month?: string;
                channel?: "visit" | "letter" | "call" | "online" | "receptionDay" | "outreachVisit" | "assignedFromAbove" | "suggestionBox" | "media";
                inPerson?: "yes";
                category?: string;
                place?: string;
                unit?: string;
                standing?: "open" | "settled" | "onTime" | "late";
                age?: "0-7" | "8-15" | "16-30" | "31-60" | "61+";
                light?: "green" | "reminded" | "yellow" | "red" | "none";
                denied?: "yes";
                lighter?: "suggestion" | "enquiry";
                claimed?: "yes";
                result?: string;
                bouncedBy?: string;
                filedBy?: string;
                correctedBy?: string;
                reception?: "satisfied" | "basicallySatisfied" | "notSatisfied" | "none";
                handling?: "satisfied" | "basicallySatisfied" | "notSatisfied" | "none";
                callBack?: "satisfied" | "basicallySatisfied" | "notSatisfied" | "none" | "notReached" | "refused";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundCases"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_petitions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 来源渠道
                     * @enum {string}
                     */
                    channel: "visit" | "letter" | "call" | "online" | "receptionDay" | "outreachVisit" | "assignedFromAbove" | "suggestionBox" | "media";
                    /**
                     * 类别
                     * @enum {string}
                     */
                    lane?: "appealOrRequest" | "suggestion" | "accusation";
                    /** 标题 */
                    title: string;
                    /** 内容 */
                    content: string;
                    /** 内容分类 */
                    category?: string;
                    /**
                     * 信访目的
                     * @default request
                     * @enum {string}
                     */
                    purpose?: "complaint" | "request" | "suggestion" | "accusation" | "enquiry" | "other";
                    /** 问题属地 */
                    place?: string;
                    /** 被反映单位 */
                    complainedUnit?: string;
                    /** 被反映人 */
                    complainedOfficer?: string;
                    /**
                     * 您本人或者亲属是否涉及本件（涉及的，选事由）
                     * @enum {string}
                     */
                    recusal?: "kinship" | "interest" | "other";
                    /**
                     * 收到时间
                     * Format: date-time
                     */
                    receivedAt?: string;
                    /** 人数（不填即所列信访人数） */
                    peopleCount?: number;
                    /**
                     * 信访人
                     * @default []
                     */
                    petitioners?: {
                        /** 姓名 */
                        name: string;
                        /**
                         * 证件类型
                         * @enum {string}
                         */
                        idType?: "residentId" | "passport" | "hkMacaoPermit" | "taiwanPermit" | "residencePermit" | "foreignerPermit" | "military" | "other";
                        /** 证件号码 */
                        idNumber?: string;
                        /** 电话 */
                        phone?: string;
                        /** 住址 */
                        address?: string;
                        /**
                         * 性别
                         * @enum {string}
                         */
                        gender?: "male" | "female" | "other";
                        /**
                         * 出生日期
                         * Format: date
                         */
                        birth?: string;
                        /** 职业 */
                        occupation?: string;
                        /**
                         * 代表
                         * @default false
                         */
                        representative?: boolean;
                    }[];
                    /**
                     * 标记
                     * @default []
                     */
                    flags?: ("anonymous" | "confidential" | "urgentMajor" | "joint" | "repeat" | "firstTime")[];
                    /** 重复件的原编号 */
                    repeatOf?: string;
                    /** 上级交办、转送 */
                    superior?: {
                        /**
                         * 方式
                         * @default assigned
                         * @enum {string}
                         */
                        manner?: "assigned" | "passedOn";
                        /** 交办或者转送的机关 */
                        organ: string;
                        /** 来文文号 */
                        reference: string;
                        /**
                         * 来文日期
                         * Format: date
                         */
                        issuedOn: string;
                        /**
                         * 上级限定日期（没有的不填）
                         * Format: date
                         */
                        dueDate?: string;
                        /**
                         * 转送机关要求告知收文
                         * @default false
                         */
                        receiptAsked?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationReceipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_pictures_kind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Picture"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_id_acts_act: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_queue_assign: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 事项 */
                    matters: string[];
                    /** 承办人 */
                    officer: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AssignedMatter"][];
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_queue_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueChoices"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_queue_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueCounts"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_queue_handled: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                category?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_queue_views_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成 Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_queue_views: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedView"][];
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_queue_views: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 名称 */
                    name: string;
                    /** 筛选条件 */
                    filters: {
                        /** @enum {string} */
                        tab?: "toSign" | "inHand" | "dueToday" | "overdue" | "waiting";
                        /** @enum {string} */
                        kind?: "petition" | "denial" | "signOff" | "supervision" | "accountability" | "instruction" | "review" | "paperDelivery" | "ratingFollowUp" | "lookBack" | "urgentReport" | "secondOpinion" | "reportBack";
                        stage?: string;
                        /** @enum {string} */
                        urgency?: "green" | "reminded" | "yellow" | "red" | "overdue";
                        unit?: string;
                        deskOf?: string;
                        category?: string;
                        text?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_queue: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                tab?: "toSign" | "inHand" | "dueToday" | "overdue" | "waiting";
                kind?: "petition" | "denial" | "signOff" | "supervision" | "accountability" | "instruction" | "review" | "paperDelivery" | "ratingFollowUp" | "lookBack" | "urgentReport" | "secondOpinion" | "reportBack";
                stage?: string;
                urgency?: "green" | "reminded" | "yellow" | "red" | "overdue";
                unit?: string;
                deskOf?: string;
                category?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_registers_register_columns: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                register: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    columns: {
                        name: string;
                        width: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RegisterColumn"][];
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_registers_register_totals: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                unit?: string;
                officer?: string;
                category?: string;
                channel?: "visit" | "letter" | "call" | "online" | "receptionDay" | "outreachVisit" | "assignedFromAbove" | "suggestionBox" | "media";
                lane?: "appealOrRequest" | "suggestion" | "accusation";
                stage?: string;
                act?: string;
                text?: string;
            };
            header?: never;
            path: {
                register: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterTotals"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_registers_register: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                unit?: string;
                officer?: string;
                category?: string;
                channel?: "visit" | "letter" | "call" | "online" | "receptionDay" | "outreachVisit" | "assignedFromAbove" | "suggestionBox" | "media";
                lane?: "appealOrRequest" | "suggestion" | "accusation";
                stage?: string;
                act?: string;
                text?: string;
                order?: "entered" | "received" | "number" | "unit" | "due";
                direction?: "ascending" | "descending";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                register: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterPage"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_registers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RegisterTitle"][];
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_retention_kept_longer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 编号 */
                    number: string;
                    /**
                     * 延长保管至
                     * Format: date
                     */
                    until: string;
                    /** 理由（不写姓名和案情） */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptLonger"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_retention_terms: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 保管期限类别
                     * @enum {string}
                     */
                    class: "thirtyYears" | "tenYears";
                    /** 本机关保管年数 */
                    years: number;
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LongerTerm"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_retention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPage"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_sending_reports: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    message: string;
                    /** @enum {string} */
                    status: "delivered" | "failed";
                    /** Format: date-time */
                    at: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTaken"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_session_password: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 现用密码 */
                    current: string;
                    /** 新密码 */
                    next: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_session: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成 Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_sign_off: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOff"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_sign_off: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 文书
                     * @enum {string}
                     */
                    paper: "onTheSpot" | "simpleReply" | "ordinaryReply" | "majorReply";
                    /**
                     * 签发方式
                     * @enum {string}
                     */
                    level: "handlerAlone" | "head" | "headAndLeader";
                    /**
                     * 生效日期
                     * Format: date
                     */
                    effectiveFrom: string;
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supervision_submitExplanation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 逾期原因
                     * @enum {string}
                     */
                    ground: "externalCause" | "petitionerFault" | "forceMajeure" | "ownFault";
                    /** 情况说明 */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supervision_extendExplanation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supervision_acceptExplanation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supervision_orderCompletion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 限定办结日期
                     * Format: date
                     */
                    dueDate: string;
                    /** 督办要求 */
                    requirement: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supervision_confirmCompletion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 核实情况 */
                    remark: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supervision_openAccountability: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 被追究人员 */
                    officer: string;
                    /**
                     * 追究情形
                     * @enum {number}
                     */
                    situation: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22;
                    /** 事实 */
                    facts: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supervision_recordSuperiorConclusion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 作出决定的上级机关 */
                    organ: string;
                    /** 决定文号 */
                    number: string;
                    /**
                     * 决定日期
                     * Format: date
                     */
                    decidedOn: string;
                    /**
                     * 督办结论
                     * @enum {string}
                     */
                    result: "accepted" | "completed" | "accountability";
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_supervision: {
        parameters: {
            query?: {
                deskOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SupervisionItem"][];
                        exportable: boolean;
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_track_acts_act: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 信访件编号 */
                    number: string;
                    /** 查询码 */
                    code: string;
                    form: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        stage: string;
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_track_attachments: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** 信访件编号 */
                    number: string;
                    /** 查询码 */
                    code: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        size: components["schemas"]["Count"];
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_track_notices_id_document: {
        parameters: {
            query?: {
                format?: "docx" | "pdf";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 信访件编号 */
                    number: string;
                    /** 查询码 */
                    code: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    "application/pdf": unknown;
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_track_notices_id_opened: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 信访件编号 */
                    number: string;
                    /** 查询码 */
                    code: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recorded: boolean;
                    };
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_track: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 信访件编号 */
                    number: string;
                    /** 查询码 */
                    code: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackAnswer"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_trial_clock: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 前进小时数 */
                    advanceHours?: number;
                    /**
                     * 前进到
                     * Format: date-time
                     */
                    to?: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockMoved"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    urgentReport_reportUrgent: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 报告对象 */
                    organ: string;
                    /** 接报人 */
                    receivedBy: string;
                    /**
                     * 报告方式
                     * @enum {string}
                     */
                    how: "telephone" | "fax" | "dutySystem" | "inPerson";
                    /** 基本情况 */
                    situation: string;
                    /** 已采取的措施 */
                    measures: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    urgentReport_followUpUrgent: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 报告对象 */
                    organ: string;
                    /** 接报人 */
                    receivedBy: string;
                    /**
                     * 报告方式
                     * @enum {string}
                     */
                    how: "telephone" | "fax" | "dutySystem" | "inPerson";
                    /** 基本情况 */
                    situation: string;
                    /** 已采取的措施 */
                    measures: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    urgentReport_closeUrgent: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 处置结果 */
                    outcome: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    urgentReport_dismissUrgent: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description revision */
                "If-Match"?: string;
                /** @description signs of the paper that are not printed as written, U+30000,… */
                "banjie-acknowledged"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 不属重大紧急的理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_years_end: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearsEnd"];
                };
            };
            /** @description 问题 Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
