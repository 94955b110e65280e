; ba662afccaf04c3a80f03fcc9f255103

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_few_look_blocks(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9, i64 %a10) local_unnamed_addr #2 {
  %.19.i = add i64 %a0, 32
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !0
  %.22.i = inttoptr i64 %.21.i to ptr
  %.24.i = load i64, ptr %.22.i, align 8, !noalias !0
  %.25.i = add i64 %a0, 16
  %.26.i = inttoptr i64 %.25.i to ptr
  %.27.i = load i64, ptr %.26.i, align 8, !noalias !0
  %.30.i = inttoptr i64 %.27.i to ptr
  %.55.i = add i64 %a1, 32
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !0
  %.58.i = inttoptr i64 %.57.i to ptr
  %.60.i = load i64, ptr %.58.i, align 8, !noalias !0
  %.61.i = add i64 %a1, 16
  %.62.i = inttoptr i64 %.61.i to ptr
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !0
  %.66.i = inttoptr i64 %.63.i to ptr
  %.97.i = add i64 %a2, 16
  %.98.i = inttoptr i64 %.97.i to ptr
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !0
  %.102.i = inttoptr i64 %.99.i to ptr
  %.133.i = add i64 %a6, 16
  %.134.i = inttoptr i64 %.133.i to ptr
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !0
  %.138.i = inttoptr i64 %.135.i to ptr
  %.169.i = add i64 %a7, 16
  %.170.i = inttoptr i64 %.169.i to ptr
  %.171.i = load i64, ptr %.170.i, align 8, !noalias !0
  %.174.i = inttoptr i64 %.171.i to ptr
  %.199.i = add i64 %a8, 32
  %.200.i = inttoptr i64 %.199.i to ptr
  %.201.i = load i64, ptr %.200.i, align 8, !noalias !0
  %.202.i = inttoptr i64 %.201.i to ptr
  %.204.i = load i64, ptr %.202.i, align 8, !noalias !0
  %.205.i = add i64 %a8, 16
  %.206.i = inttoptr i64 %.205.i to ptr
  %.207.i = load i64, ptr %.206.i, align 8, !noalias !0
  %.210.i = inttoptr i64 %.207.i to ptr
  %.235.i = add i64 %a9, 32
  %.236.i = inttoptr i64 %.235.i to ptr
  %.237.i = load i64, ptr %.236.i, align 8, !noalias !0
  %.238.i = inttoptr i64 %.237.i to ptr
  %.240.i = load i64, ptr %.238.i, align 8, !noalias !0
  %.241.i = add i64 %a9, 16
  %.242.i = inttoptr i64 %.241.i to ptr
  %.243.i = load i64, ptr %.242.i, align 8, !noalias !0
  %.246.i = inttoptr i64 %.243.i to ptr
  %.277.i = add i64 %a10, 16
  %.278.i = inttoptr i64 %.277.i to ptr
  %.279.i = load i64, ptr %.278.i, align 8, !noalias !0
  %.282.i = inttoptr i64 %.279.i to ptr
  %.222589.not.i.i = icmp slt i64 %.60.i, 1
  br i1 %.222589.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v195B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %B166.lr.ph.i.i

B166.lr.ph.i.i:                                   ; preds = %0
  %.87.i.i.i = trunc i64 %a4 to i32
  %.86.i.i.i = trunc i64 %a3 to i32
  %.285.i.i.i = insertelement <64 x i32> poison, i32 %.86.i.i.i, i64 0
  %.286.i.i.i = shufflevector <64 x i32> %.285.i.i.i, <64 x i32> poison, <64 x i32> zeroinitializer
  %.287.i.i.i = insertelement <64 x i32> poison, i32 %.87.i.i.i, i64 0
  %.288.i.i.i = shufflevector <64 x i32> %.287.i.i.i, <64 x i32> poison, <64 x i32> zeroinitializer
  %.719.i.i.i = and i64 %a4, 4294967295
  %.1365.i.i.i = getelementptr i8, ptr %.174.i, i64 1
  br label %B166.i.i

B166.i.i:                                         ; preds = %B517.i.i, %B166.lr.ph.i.i
  %begin.2.0594.i.i = phi i64 [ 0, %B166.lr.ph.i.i ], [ %.295.i.i, %B517.i.i ]
  %place.2.0593.i.i = phi i64 [ 0, %B166.lr.ph.i.i ], [ %place.3.1.i.i, %B517.i.i ]
  %end.3.0592.i.i = phi i64 [ 0, %B166.lr.ph.i.i ], [ %end.4.1.i.i, %B517.i.i ]
  %.164.0591.i.i = phi i64 [ 0, %B166.lr.ph.i.i ], [ %.235.i.i, %B517.i.i ]
  %.235.i.i = add nuw nsw i64 %.164.0591.i.i, 1
  %1 = getelementptr i64, ptr %.66.i, i64 %.164.0591.i.i
  %.293.i.i = load i64, ptr %1, align 8, !noalias !3
  %.295.i.i = add nsw i64 %.293.i.i, %begin.2.0594.i.i
  %.333.i.i = icmp slt i64 %begin.2.0594.i.i, 0
  %.334.i.i = select i1 %.333.i.i, i64 %.24.i, i64 0
  %.335.i.i = add i64 %.334.i.i, %begin.2.0594.i.i
  %.338.i.i = icmp slt i64 %.335.i.i, 0
  br i1 %.338.i.i, label %B166.else.if.i.i, label %B166.else.endif.i.i, !prof !6

B252.i.i:                                         ; preds = %B166.endif.i.i
  %.622.i.i = icmp slt i64 %end.3.0592.i.i, 0
  %.623.i.i = select i1 %.622.i.i, i64 %.240.i, i64 0
  %.624.i.i = add i64 %.623.i.i, %end.3.0592.i.i
  %.627.i.i = icmp slt i64 %.624.i.i, 0
  br i1 %.627.i.i, label %B252.else.if.i.i, label %B252.else.endif.i.i, !prof !6

B370.i.i:                                         ; preds = %B166.endif.i.i
  %.971.i.i = icmp slt i64 %place.2.0593.i.i, 0
  %.972.i.i = select i1 %.971.i.i, i64 %.204.i, i64 0
  %.973.i.i = add i64 %.972.i.i, %place.2.0593.i.i
  %.976.i.i = icmp slt i64 %.973.i.i, 0
  br i1 %.976.i.i, label %B370.else.if.i.i, label %B370.else.endif.i.i, !prof !6

B517.i.i:                                         ; preds = %.1634.if.i.i.i, %B220.i.i.i
  %place.3.1.i.i = phi i64 [ %place.2.0593.i.i, %B220.i.i.i ], [ %.1361.i.i, %.1634.if.i.i.i ]
  %.891.pn.i.i = phi i64 [ %.829.i.i, %B220.i.i.i ], [ %.1400.i.i, %.1634.if.i.i.i ]
  %end.4.1.i.i = add nsw i64 %.891.pn.i.i, %end.3.0592.i.i
  %exitcond.not.i.i = icmp eq i64 %.235.i.i, %.60.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v195B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %B166.i.i

B166.endif.i.i:                                   ; preds = %B166.else.endif.endif.endif.if.i.i, %B166.else.endif.endif.endif.i.i
  %.323.sroa.13.0.i.i = phi i64 [ %.24.i, %B166.else.endif.endif.endif.if.i.i ], [ %.323.sroa.13.1.i.i, %B166.else.endif.endif.endif.i.i ]
  %.411.i.i = sub i64 %.323.sroa.13.0.i.i, %.323.sroa.0.3.i.i
  %.420.i.i = tail call i64 @llvm.smax.i64(i64 %.411.i.i, i64 0)
  %.436.i.i = getelementptr i32, ptr %.30.i, i64 %.323.sroa.0.3.i.i
  %2 = getelementptr i64, ptr %.102.i, i64 %.164.0591.i.i
  %.542.i.i = load i64, ptr %2, align 8, !noalias !3
  %.543.i.i = icmp slt i64 %.542.i.i, 0
  br i1 %.543.i.i, label %B252.i.i, label %B370.i.i

B166.else.if.i.i:                                 ; preds = %B166.i.i
  br label %B166.else.endif.i.i

B166.else.endif.i.i:                              ; preds = %B166.else.if.i.i, %B166.i.i
  %.323.sroa.0.1.i.i = phi i64 [ 0, %B166.else.if.i.i ], [ %.335.i.i, %B166.i.i ]
  %.343.not.i.i = icmp slt i64 %.335.i.i, %.24.i
  br i1 %.343.not.i.i, label %B166.else.endif.endif.i.i, label %B166.else.endif.if.i.i, !prof !7

B166.else.endif.if.i.i:                           ; preds = %B166.else.endif.i.i
  br label %B166.else.endif.endif.i.i

B166.else.endif.endif.i.i:                        ; preds = %B166.else.endif.if.i.i, %B166.else.endif.i.i
  %.323.sroa.0.3.i.i = phi i64 [ %.24.i, %B166.else.endif.if.i.i ], [ %.323.sroa.0.1.i.i, %B166.else.endif.i.i ]
  %.350.i.i = icmp slt i64 %.295.i.i, 0
  %.351.i.i = select i1 %.350.i.i, i64 %.24.i, i64 0
  %.352.i.i = add i64 %.351.i.i, %.295.i.i
  %.355.i.i = icmp slt i64 %.352.i.i, 0
  br i1 %.355.i.i, label %B166.else.endif.endif.if.i.i, label %B166.else.endif.endif.endif.i.i, !prof !6

B166.else.endif.endif.if.i.i:                     ; preds = %B166.else.endif.endif.i.i
  br label %B166.else.endif.endif.endif.i.i

B166.else.endif.endif.endif.i.i:                  ; preds = %B166.else.endif.endif.if.i.i, %B166.else.endif.endif.i.i
  %.323.sroa.13.1.i.i = phi i64 [ 0, %B166.else.endif.endif.if.i.i ], [ %.352.i.i, %B166.else.endif.endif.i.i ]
  %.360.not.i.i = icmp slt i64 %.352.i.i, %.24.i
  br i1 %.360.not.i.i, label %B166.endif.i.i, label %B166.else.endif.endif.endif.if.i.i, !prof !7

B166.else.endif.endif.endif.if.i.i:               ; preds = %B166.else.endif.endif.endif.i.i
  br label %B166.endif.i.i

B220.i.i.loopexit.i:                              ; preds = %B96.if.i.i.i
  %.829.i.pre.i = load i64, ptr %1, align 8, !noalias !3
  br label %B220.i.i.i

B220.i.i.i:                                       ; preds = %B252.else.endif.endif.i.i, %B220.i.i.loopexit.i
  %.829.i.i = phi i64 [ %.829.i.pre.i, %B220.i.i.loopexit.i ], [ %.293.i.i, %B252.else.endif.endif.i.i ]
  %3 = getelementptr i64, ptr %.282.i, i64 %.164.0591.i.i
  store i64 %.829.i.i, ptr %3, align 8, !noalias !3
  br label %B517.i.i

B96.if.i.i.i:                                     ; preds = %B252.else.endif.endif.i.i, %B96.if.i.i.i
  %.85.0136.i.i.i = phi i64 [ %.156.i.i.i, %B96.if.i.i.i ], [ 0, %B252.else.endif.endif.i.i ]
  %.156.i.i.i = add nuw nsw i64 %.85.0136.i.i.i, 1
  %4 = getelementptr i32, ptr %.436.i.i, i64 %.85.0136.i.i.i
  %.210.i.i.i = load i32, ptr %4, align 4, !noalias !8
  %.212.i.i.i = zext i32 %.210.i.i.i to i64
  %.214.i.i.i = and i64 %a3, %.212.i.i.i
  %.216.i.i.i = lshr i64 %.214.i.i.i, %a5
  %.242.i.i.i = getelementptr i8, ptr %.138.i, i64 %.216.i.i.i
  %.243.i.i.i = load i8, ptr %.242.i.i.i, align 1, !noalias !8
  %5 = getelementptr i8, ptr %.725.i.i, i64 %.85.0136.i.i.i
  store i8 %.243.i.i.i, ptr %5, align 1, !noalias !8
  %exitcond.not.i.i.i = icmp eq i64 %.411.i.i, %.156.i.i.i
  br i1 %exitcond.not.i.i.i, label %B220.i.i.loopexit.i, label %B96.if.i.i.i

B252.else.if.i.i:                                 ; preds = %B252.i.i
  br label %B252.else.endif.i.i

B252.else.endif.i.i:                              ; preds = %B252.else.if.i.i, %B252.i.i
  %.612.sroa.0.1.i.i = phi i64 [ 0, %B252.else.if.i.i ], [ %.624.i.i, %B252.i.i ]
  %.632.not.i.i = icmp slt i64 %.624.i.i, %.240.i
  br i1 %.632.not.i.i, label %B252.else.endif.endif.i.i, label %B252.else.endif.if.i.i, !prof !7

B252.else.endif.if.i.i:                           ; preds = %B252.else.endif.i.i
  br label %B252.else.endif.endif.i.i

B252.else.endif.endif.i.i:                        ; preds = %B252.else.endif.if.i.i, %B252.else.endif.i.i
  %.612.sroa.0.3.i.i = phi i64 [ %.240.i, %B252.else.endif.if.i.i ], [ %.612.sroa.0.1.i.i, %B252.else.endif.i.i ]
  %.725.i.i = getelementptr i8, ptr %.246.i, i64 %.612.sroa.0.3.i.i
  %.143135.not.i.i.i = icmp slt i64 %.411.i.i, 1
  br i1 %.143135.not.i.i.i, label %B220.i.i.i, label %B96.if.i.i.i

B370.else.if.i.i:                                 ; preds = %B370.i.i
  br label %B370.else.endif.i.i

B370.else.endif.i.i:                              ; preds = %B370.else.if.i.i, %B370.i.i
  %.961.sroa.0.1.i.i = phi i64 [ 0, %B370.else.if.i.i ], [ %.973.i.i, %B370.i.i ]
  %.981.not.i.i = icmp slt i64 %.973.i.i, %.204.i
  br i1 %.981.not.i.i, label %B370.else.endif.endif.endif.if.i.i, label %B370.else.endif.if.i.i, !prof !7

B370.else.endif.if.i.i:                           ; preds = %B370.else.endif.i.i
  br label %B370.else.endif.endif.endif.if.i.i

B370.else.endif.endif.endif.if.i.i:               ; preds = %B370.else.endif.if.i.i, %B370.else.endif.i.i
  %.961.sroa.0.3.i.i = phi i64 [ %.204.i, %B370.else.endif.if.i.i ], [ %.961.sroa.0.1.i.i, %B370.else.endif.i.i ]
  %.1074.i.i = getelementptr i32, ptr %.210.i, i64 %.961.sroa.0.3.i.i
  %.1143.i.i = icmp slt i64 %end.3.0592.i.i, 0
  %.1144.i.i = select i1 %.1143.i.i, i64 %.240.i, i64 0
  %.1145.i.i = add i64 %.1144.i.i, %end.3.0592.i.i
  %.1148.i.i = icmp slt i64 %.1145.i.i, 0
  br i1 %.1148.i.i, label %B370.endif.else.if.i.i, label %B370.endif.else.endif.i.i, !prof !6

B370.endif.else.if.i.i:                           ; preds = %B370.else.endif.endif.endif.if.i.i
  br label %B370.endif.else.endif.i.i

B370.endif.else.endif.i.i:                        ; preds = %B370.endif.else.if.i.i, %B370.else.endif.endif.endif.if.i.i
  %.1133.sroa.0.1.i.i = phi i64 [ 0, %B370.endif.else.if.i.i ], [ %.1145.i.i, %B370.else.endif.endif.endif.if.i.i ]
  %.1153.not.i.i = icmp slt i64 %.1145.i.i, %.240.i
  br i1 %.1153.not.i.i, label %B370.endif.else.endif.endif.endif.if.i.i, label %B370.endif.else.endif.if.i.i, !prof !7

B370.endif.else.endif.if.i.i:                     ; preds = %B370.endif.else.endif.i.i
  br label %B370.endif.else.endif.endif.endif.if.i.i

B370.endif.else.endif.endif.endif.if.i.i:         ; preds = %B370.endif.else.endif.if.i.i, %B370.endif.else.endif.i.i
  %.1133.sroa.0.3.i.i = phi i64 [ %.240.i, %B370.endif.else.endif.if.i.i ], [ %.1133.sroa.0.1.i.i, %B370.endif.else.endif.i.i ]
  %.1221.i.i = sub i64 %.240.i, %.1133.sroa.0.3.i.i
  %.1230.i.i = tail call i64 @llvm.smax.i64(i64 %.1221.i.i, i64 0)
  %.1246.i.i = getelementptr i8, ptr %.246.i, i64 %.1133.sroa.0.3.i.i
  %.118.0.i.i.i = and i64 %.420.i.i, 63
  %.148.i.i.i = and i64 %.420.i.i, 9223372036854775744
  %6 = tail call i64 @llvm.smax.i64(i64 %.411.i.i, i64 63)
  %spec.select.i.i.i = lshr i64 %6, 6
  %.234584.not.i.i.i = icmp eq i64 %spec.select.i.i.i, 0
  br i1 %.234584.not.i.i.i, label %B12538.preheader.i.i.i, label %B202.if.i.i.i

B12538.preheader.i.i.i:                           ; preds = %B478.i.i.i, %B370.endif.else.endif.endif.endif.if.i.i
  %found.3.0.lcssa.i.i.i = phi i64 [ 0, %B370.endif.else.endif.endif.endif.if.i.i ], [ %.315.i.i.i, %B478.i.i.i ]
  %.617588.not.i.i.i = icmp eq i64 %.118.0.i.i.i, 0
  br i1 %.617588.not.i.i.i, label %B12580.i.i.i, label %B12538.if.i.i.i

B276.i.i.i:                                       ; preds = %B202.if.i.i.i, %B406.i.i.i
  %_append_v199_marks.3.1.i.i.i = phi i64 [ %.291.i.i.i, %B202.if.i.i.i ], [ %.480.i.i.i, %B406.i.i.i ]
  %_append_v199_found.2.1.i.i.i = phi i64 [ %found.3.0587.i.i.i, %B202.if.i.i.i ], [ %.497.i.i.i, %B406.i.i.i ]
  %7 = getelementptr i32, ptr %.1074.i.i, i64 %_append_v199_found.2.1.i.i.i
  br label %B318.if.i.i.i

B406.i.i.i:                                       ; preds = %B318.if.i.i.i
  %.489.not.i.i.i = icmp eq i64 %.480.i.i.i, 0
  %.497.i.i.i = add i64 %_append_v199_found.2.1.i.i.i, 8
  br i1 %.489.not.i.i.i, label %B478.i.i.i, label %B276.i.i.i

B478.i.i.i:                                       ; preds = %B406.i.i.i
  %.243.i560.i.i = add nsw i64 %.179.0586.i.i.i, -1
  %.247.i.i.i = add nuw nsw i64 %.176.0585.i.i.i, 64
  %.314.i.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.291.i.i.i)
  %.315.i.i.i = add i64 %.314.i.i.i, %found.3.0587.i.i.i
  %.234.i.i.i = icmp sgt i64 %.179.0586.i.i.i, 1
  br i1 %.234.i.i.i, label %B202.if.i.i.i, label %B12538.preheader.i.i.i

B12580.i.i.i:                                     ; preds = %B12538.if.i.i.i, %B12538.preheader.i.i.i
  %found.4.0.lcssa.i.i.i = phi i64 [ %found.3.0.lcssa.i.i.i, %B12538.preheader.i.i.i ], [ %.724.i.i.i, %B12538.if.i.i.i ]
  %.820593.not.i.i.i = icmp slt i64 %found.4.0.lcssa.i.i.i, 1
  br i1 %.820593.not.i.i.i, label %B12738.i.i.i, label %B12730.if.i.i.i

B12738.i.i.i:                                     ; preds = %B12730.if.i.i.i, %B12580.i.i.i
  %.1032.i.i.i = load i8, ptr %.174.i, align 1, !noalias !11
  %.1035.i.i.i = add nsw i64 %found.4.0.lcssa.i.i.i, %.542.i.i
  %.1073.i.i.i = icmp slt i64 %found.4.0.lcssa.i.i.i, 0
  %.1074.i.i.i = select i1 %.1073.i.i.i, i64 %.1230.i.i, i64 0
  %.1075.i.i.i = add i64 %.1074.i.i.i, %found.4.0.lcssa.i.i.i
  %.1090.i.i.i = icmp slt i64 %.1035.i.i.i, 0
  %.1091.i.i.i = select i1 %.1090.i.i.i, i64 %.1230.i.i, i64 0
  %.1092.i.i.i = add i64 %.1091.i.i.i, %.1035.i.i.i
  %.1219.i.i.i = icmp slt i64 %.1075.i.i.i, 0
  br i1 %.1219.i.i.i, label %B12738.endif.else.if.i.i.i, label %B12738.endif.else.endif.i.i.i, !prof !6

B202.if.i.i.i:                                    ; preds = %B370.endif.else.endif.endif.endif.if.i.i, %B478.i.i.i
  %found.3.0587.i.i.i = phi i64 [ %.315.i.i.i, %B478.i.i.i ], [ 0, %B370.endif.else.endif.endif.endif.if.i.i ]
  %.179.0586.i.i.i = phi i64 [ %.243.i560.i.i, %B478.i.i.i ], [ %spec.select.i.i.i, %B370.endif.else.endif.endif.endif.if.i.i ]
  %.176.0585.i.i.i = phi i64 [ %.247.i.i.i, %B478.i.i.i ], [ 0, %B370.endif.else.endif.endif.endif.if.i.i ]
  %.282.i.i.i = getelementptr i32, ptr %.436.i.i, i64 %.176.0585.i.i.i
  %.284.i.i.i = load <64 x i32>, ptr %.282.i.i.i, align 4, !noalias !11
  %.289.i.i.i = and <64 x i32> %.284.i.i.i, %.286.i.i.i
  %.290.i.i.i = icmp ult <64 x i32> %.289.i.i.i, %.288.i.i.i
  %.291.i.i.i = bitcast <64 x i1> %.290.i.i.i to i64
  br label %B276.i.i.i

B318.if.i.i.i:                                    ; preds = %B318.if.i.i.i, %B276.i.i.i
  %_append_v199_marks.2.2583.i.i.i = phi i64 [ %_append_v199_marks.3.1.i.i.i, %B276.i.i.i ], [ %.480.i.i.i, %B318.if.i.i.i ]
  %.349.0581.i.i.i = phi i64 [ 0, %B276.i.i.i ], [ %.418.i.i.i, %B318.if.i.i.i ]
  %.418.i.i.i = add nuw nsw i64 %.349.0581.i.i.i, 1
  %.444.i.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %_append_v199_marks.2.2583.i.i.i, i1 false)
  %.446.i.i.i = add nuw nsw i64 %.444.i.i.i, %.176.0585.i.i.i
  %.474.i.i.i = getelementptr i32, ptr %7, i64 %.349.0581.i.i.i
  %.475.i.i.i = trunc i64 %.446.i.i.i to i32
  store i32 %.475.i.i.i, ptr %.474.i.i.i, align 4, !noalias !11
  %.478.i.i.i = add i64 %_append_v199_marks.2.2583.i.i.i, -1
  %.480.i.i.i = and i64 %.478.i.i.i, %_append_v199_marks.2.2583.i.i.i
  %exitcond.not.i561.i.i = icmp eq i64 %.418.i.i.i, 8
  br i1 %exitcond.not.i561.i.i, label %B406.i.i.i, label %B318.if.i.i.i

B12538.if.i.i.i:                                  ; preds = %B12538.preheader.i.i.i, %B12538.if.i.i.i
  %found.4.0591.i.i.i = phi i64 [ %.724.i.i.i, %B12538.if.i.i.i ], [ %found.3.0.lcssa.i.i.i, %B12538.preheader.i.i.i ]
  %.564.0590.i.i.i = phi i64 [ %.626.i.i.i, %B12538.if.i.i.i ], [ %.118.0.i.i.i, %B12538.preheader.i.i.i ]
  %.561.0589.i.i.i = phi i64 [ %.630.i.i.i, %B12538.if.i.i.i ], [ %.148.i.i.i, %B12538.preheader.i.i.i ]
  %.626.i.i.i = add nsw i64 %.564.0590.i.i.i, -1
  %.630.i.i.i = add nuw nsw i64 %.561.0589.i.i.i, 1
  %.681.i.i.i = getelementptr i32, ptr %.1074.i.i, i64 %found.4.0591.i.i.i
  %.682.i.i.i = trunc i64 %.561.0589.i.i.i to i32
  store i32 %.682.i.i.i, ptr %.681.i.i.i, align 4, !noalias !11
  %8 = getelementptr i32, ptr %.436.i.i, i64 %.561.0589.i.i.i
  %.713.i.i.i = load i32, ptr %8, align 4, !noalias !11
  %.715.i.i.i = zext i32 %.713.i.i.i to i64
  %.717.i.i.i = and i64 %a3, %.715.i.i.i
  %.720.i.i.i = icmp samesign ult i64 %.717.i.i.i, %.719.i.i.i
  %.722.i.i.i = zext i1 %.720.i.i.i to i64
  %.724.i.i.i = add i64 %found.4.0591.i.i.i, %.722.i.i.i
  %.617.i.i.i = icmp sgt i64 %.564.0590.i.i.i, 1
  br i1 %.617.i.i.i, label %B12538.if.i.i.i, label %B12580.i.i.i

B12730.if.i.i.i:                                  ; preds = %B12580.i.i.i, %B12730.if.i.i.i
  %.764.0594.i.i.i = phi i64 [ %.833.i.i.i, %B12730.if.i.i.i ], [ 0, %B12580.i.i.i ]
  %.833.i.i.i = add nuw nsw i64 %.764.0594.i.i.i, 1
  %9 = getelementptr i32, ptr %.1074.i.i, i64 %.764.0594.i.i.i
  %.887.i.i.i = load i32, ptr %9, align 4, !noalias !11
  %.889.i.i.i = zext i32 %.887.i.i.i to i64
  %.914.i.i.i = getelementptr i32, ptr %.436.i.i, i64 %.889.i.i.i
  %.915.i.i.i = load i32, ptr %.914.i.i.i, align 4, !noalias !11
  %.917.i.i.i = zext i32 %.915.i.i.i to i64
  %.919.i.i.i = and i64 %a3, %.917.i.i.i
  %.921.i.i.i = lshr i64 %.919.i.i.i, %a5
  %.947.i.i.i = getelementptr i8, ptr %.138.i, i64 %.921.i.i.i
  %.948.i.i.i = load i8, ptr %.947.i.i.i, align 1, !noalias !11
  %10 = getelementptr i8, ptr %.1246.i.i, i64 %.764.0594.i.i.i
  store i8 %.948.i.i.i, ptr %10, align 1, !noalias !11
  %exitcond600.not.i.i.i = icmp eq i64 %found.4.0.lcssa.i.i.i, %.833.i.i.i
  br i1 %exitcond600.not.i.i.i, label %B12738.i.i.i, label %B12730.if.i.i.i

B12738.endif.endif.i.i.i:                         ; preds = %B12738.endif.else.endif.endif.endif.if.i.i.i, %B12738.endif.else.endif.endif.endif.i.i.i
  %.1199.sroa.13.0.i.i.i = phi i64 [ %.1230.i.i, %B12738.endif.else.endif.endif.endif.if.i.i.i ], [ %.1199.sroa.13.1.i.i.i, %B12738.endif.else.endif.endif.endif.i.i.i ]
  %.1320.not596.i.i.i = icmp slt i64 %.1199.sroa.0.3.i.i.i, %.1199.sroa.13.0.i.i.i
  br i1 %.1320.not596.i.i.i, label %.1290.endif.preheader.i.i.i, label %.1290.if.i.i.i, !prof !14

.1290.endif.preheader.i.i.i:                      ; preds = %B12738.endif.endif.i.i.i
  %scevgep.i.i.i = getelementptr i8, ptr %.1246.i.i, i64 %.1199.sroa.0.3.i.i.i
  %11 = sub nsw i64 %.1199.sroa.13.0.i.i.i, %.1199.sroa.0.3.i.i.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %scevgep.i.i.i, i8 %.1032.i.i.i, i64 %11, i1 false), !noalias !11
  br label %.1290.if.i.i.i

B12738.endif.else.if.i.i.i:                       ; preds = %B12738.i.i.i
  br label %B12738.endif.else.endif.i.i.i

B12738.endif.else.endif.i.i.i:                    ; preds = %B12738.endif.else.if.i.i.i, %B12738.i.i.i
  %.1199.sroa.0.1.i.i.i = phi i64 [ 0, %B12738.endif.else.if.i.i.i ], [ %.1075.i.i.i, %B12738.i.i.i ]
  %.1224.not.i.i.i = icmp slt i64 %.1075.i.i.i, %.1230.i.i
  br i1 %.1224.not.i.i.i, label %B12738.endif.else.endif.endif.i.i.i, label %B12738.endif.else.endif.if.i.i.i, !prof !7

B12738.endif.else.endif.if.i.i.i:                 ; preds = %B12738.endif.else.endif.i.i.i
  br label %B12738.endif.else.endif.endif.i.i.i

B12738.endif.else.endif.endif.i.i.i:              ; preds = %B12738.endif.else.endif.if.i.i.i, %B12738.endif.else.endif.i.i.i
  %.1199.sroa.0.3.i.i.i = phi i64 [ %.1230.i.i, %B12738.endif.else.endif.if.i.i.i ], [ %.1199.sroa.0.1.i.i.i, %B12738.endif.else.endif.i.i.i ]
  %.1236.i.i.i = icmp slt i64 %.1092.i.i.i, 0
  br i1 %.1236.i.i.i, label %B12738.endif.else.endif.endif.if.i.i.i, label %B12738.endif.else.endif.endif.endif.i.i.i, !prof !6

B12738.endif.else.endif.endif.if.i.i.i:           ; preds = %B12738.endif.else.endif.endif.i.i.i
  br label %B12738.endif.else.endif.endif.endif.i.i.i

B12738.endif.else.endif.endif.endif.i.i.i:        ; preds = %B12738.endif.else.endif.endif.if.i.i.i, %B12738.endif.else.endif.endif.i.i.i
  %.1199.sroa.13.1.i.i.i = phi i64 [ 0, %B12738.endif.else.endif.endif.if.i.i.i ], [ %.1092.i.i.i, %B12738.endif.else.endif.endif.i.i.i ]
  %.1241.not.i.i.i = icmp slt i64 %.1092.i.i.i, %.1230.i.i
  br i1 %.1241.not.i.i.i, label %B12738.endif.endif.i.i.i, label %B12738.endif.else.endif.endif.endif.if.i.i.i, !prof !7

B12738.endif.else.endif.endif.endif.if.i.i.i:     ; preds = %B12738.endif.else.endif.endif.endif.i.i.i
  br label %B12738.endif.endif.i.i.i

.1290.if.i.i.i:                                   ; preds = %.1290.endif.preheader.i.i.i, %B12738.endif.endif.i.i.i
  %.1366.i.i.i = load i8, ptr %.1365.i.i.i, align 1, !noalias !11
  %.1376.i.i.i = shl nuw nsw i64 %.542.i.i, 1
  %.1380.i.i.i = add nsw i64 %found.4.0.lcssa.i.i.i, %.1376.i.i.i
  %.1434.i.i.i = icmp slt i64 %.1380.i.i.i, 0
  %.1435.i.i.i = select i1 %.1434.i.i.i, i64 %.1230.i.i, i64 0
  %.1436.i.i.i = add i64 %.1435.i.i.i, %.1380.i.i.i
  br i1 %.1236.i.i.i, label %.1291.endif.else.if.i.i.i, label %.1291.endif.else.endif.i.i.i, !prof !6

.1291.endif.endif.i.i.i:                          ; preds = %.1291.endif.else.endif.endif.endif.if.i.i.i, %.1291.endif.else.endif.endif.endif.i.i.i
  %.1543.sroa.13.0.i.i.i = phi i64 [ %.1230.i.i, %.1291.endif.else.endif.endif.endif.if.i.i.i ], [ %.1543.sroa.13.1.i.i.i, %.1291.endif.else.endif.endif.endif.i.i.i ]
  %.1664.not598.i.i.i = icmp slt i64 %.1543.sroa.0.3.i.i.i, %.1543.sroa.13.0.i.i.i
  br i1 %.1664.not598.i.i.i, label %.1634.endif.preheader.i.i.i, label %.1634.if.i.i.i, !prof !14

.1634.endif.preheader.i.i.i:                      ; preds = %.1291.endif.endif.i.i.i
  %scevgep601.i.i.i = getelementptr i8, ptr %.1246.i.i, i64 %.1543.sroa.0.3.i.i.i
  %12 = sub nsw i64 %.1543.sroa.13.0.i.i.i, %.1543.sroa.0.3.i.i.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %scevgep601.i.i.i, i8 %.1366.i.i.i, i64 %12, i1 false), !noalias !11
  br label %.1634.if.i.i.i

.1291.endif.else.if.i.i.i:                        ; preds = %.1290.if.i.i.i
  br label %.1291.endif.else.endif.i.i.i

.1291.endif.else.endif.i.i.i:                     ; preds = %.1291.endif.else.if.i.i.i, %.1290.if.i.i.i
  %.1543.sroa.0.1.i.i.i = phi i64 [ 0, %.1291.endif.else.if.i.i.i ], [ %.1092.i.i.i, %.1290.if.i.i.i ]
  br i1 %.1241.not.i.i.i, label %.1291.endif.else.endif.endif.i.i.i, label %.1291.endif.else.endif.if.i.i.i, !prof !7

.1291.endif.else.endif.if.i.i.i:                  ; preds = %.1291.endif.else.endif.i.i.i
  br label %.1291.endif.else.endif.endif.i.i.i

.1291.endif.else.endif.endif.i.i.i:               ; preds = %.1291.endif.else.endif.if.i.i.i, %.1291.endif.else.endif.i.i.i
  %.1543.sroa.0.3.i.i.i = phi i64 [ %.1230.i.i, %.1291.endif.else.endif.if.i.i.i ], [ %.1543.sroa.0.1.i.i.i, %.1291.endif.else.endif.i.i.i ]
  %.1580.i.i.i = icmp slt i64 %.1436.i.i.i, 0
  br i1 %.1580.i.i.i, label %.1291.endif.else.endif.endif.if.i.i.i, label %.1291.endif.else.endif.endif.endif.i.i.i, !prof !6

.1291.endif.else.endif.endif.if.i.i.i:            ; preds = %.1291.endif.else.endif.endif.i.i.i
  br label %.1291.endif.else.endif.endif.endif.i.i.i

.1291.endif.else.endif.endif.endif.i.i.i:         ; preds = %.1291.endif.else.endif.endif.if.i.i.i, %.1291.endif.else.endif.endif.i.i.i
  %.1543.sroa.13.1.i.i.i = phi i64 [ 0, %.1291.endif.else.endif.endif.if.i.i.i ], [ %.1436.i.i.i, %.1291.endif.else.endif.endif.i.i.i ]
  %.1585.not.i.i.i = icmp slt i64 %.1436.i.i.i, %.1230.i.i
  br i1 %.1585.not.i.i.i, label %.1291.endif.endif.i.i.i, label %.1291.endif.else.endif.endif.endif.if.i.i.i, !prof !7

.1291.endif.else.endif.endif.endif.if.i.i.i:      ; preds = %.1291.endif.else.endif.endif.endif.i.i.i
  br label %.1291.endif.endif.i.i.i

.1634.if.i.i.i:                                   ; preds = %.1634.endif.preheader.i.i.i, %.1291.endif.endif.i.i.i
  %13 = getelementptr i64, ptr %.282.i, i64 %.164.0591.i.i
  store i64 %found.4.0.lcssa.i.i.i, ptr %13, align 8, !noalias !3
  %.1361.i.i = add nsw i64 %found.4.0.lcssa.i.i.i, %place.2.0593.i.i
  %.1396.i.i = load i64, ptr %2, align 8, !noalias !3
  %.1399.i.i = shl nsw i64 %.1396.i.i, 1
  %.1400.i.i = add nsw i64 %.1399.i.i, %found.4.0.lcssa.i.i.i
  br label %B517.i.i

_ZN13_3cdynamic_3e5entryB4v195B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit: ; preds = %B517.i.i, %0
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v195B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v195B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels3few11look_blocksB4v196B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels3few11look_blocksB4v196B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!6 = !{!"branch_weights", i32 1, i32 99}
!7 = !{!"branch_weights", i32 99, i32 1}
!8 = !{!9, !4, !1}
!9 = distinct !{!9, !10, !"_ZN14sparse_kernels3few9table_idsB4v197B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!10 = distinct !{!10, !"_ZN14sparse_kernels3few9table_idsB4v197B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!11 = !{!12, !4, !1}
!12 = distinct !{!12, !13, !"_ZN14sparse_kernels3few4lookB4v198B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIjLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!13 = distinct !{!13, !"_ZN14sparse_kernels3few4lookB4v198B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIjLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!14 = !{!"branch_weights", i32 127, i32 1}
