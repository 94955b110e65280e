; a6788564148e22fae19aec28ce2f3507

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_words_restore(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9, i64 %a10, i64 %a11, i64 %a12) local_unnamed_addr #0 {
  %.21.i = add i64 %a0, 32
  %.22.i = inttoptr i64 %.21.i to ptr
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !0
  %.24.i = inttoptr i64 %.23.i to ptr
  %.26.i = load i64, ptr %.24.i, align 8, !noalias !0
  %.27.i = add i64 %a0, 16
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !0
  %.32.i = inttoptr i64 %.29.i to ptr
  %.63.i = add i64 %a1, 16
  %.64.i = inttoptr i64 %.63.i to ptr
  %.65.i = load i64, ptr %.64.i, align 8, !noalias !0
  %.68.i = inttoptr i64 %.65.i to ptr
  %.99.i = add i64 %a2, 16
  %.100.i = inttoptr i64 %.99.i to ptr
  %.101.i = load i64, ptr %.100.i, align 8, !noalias !0
  %.104.i = inttoptr i64 %.101.i to ptr
  %.129.i = add i64 %a4, 32
  %.130.i = inttoptr i64 %.129.i to ptr
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !0
  %.132.i = inttoptr i64 %.131.i to ptr
  %.134.i = load i64, ptr %.132.i, align 8, !noalias !0
  %.135.i = add i64 %a4, 16
  %.136.i = inttoptr i64 %.135.i to ptr
  %.137.i = load i64, ptr %.136.i, align 8, !noalias !0
  %.140.i = inttoptr i64 %.137.i to ptr
  %.165.i = add i64 %a5, 32
  %.166.i = inttoptr i64 %.165.i to ptr
  %.167.i = load i64, ptr %.166.i, align 8, !noalias !0
  %.168.i = inttoptr i64 %.167.i to ptr
  %.170.i = load i64, ptr %.168.i, align 8, !noalias !0
  %.171.i = add i64 %a5, 16
  %.172.i = inttoptr i64 %.171.i to ptr
  %.173.i = load i64, ptr %.172.i, align 8, !noalias !0
  %.176.i = inttoptr i64 %.173.i to ptr
  %.207.i = add i64 %a6, 16
  %.208.i = inttoptr i64 %.207.i to ptr
  %.209.i = load i64, ptr %.208.i, align 8, !noalias !0
  %.212.i = inttoptr i64 %.209.i to ptr
  %.243.i = add i64 %a7, 16
  %.244.i = inttoptr i64 %.243.i to ptr
  %.245.i = load i64, ptr %.244.i, align 8, !noalias !0
  %.248.i = inttoptr i64 %.245.i to ptr
  %.273.i = add i64 %a8, 32
  %.274.i = inttoptr i64 %.273.i to ptr
  %.275.i = load i64, ptr %.274.i, align 8, !noalias !0
  %.276.i = inttoptr i64 %.275.i to ptr
  %.278.i = load i64, ptr %.276.i, align 8, !noalias !0
  %.279.i = add i64 %a8, 16
  %.280.i = inttoptr i64 %.279.i to ptr
  %.281.i = load i64, ptr %.280.i, align 8, !noalias !0
  %.284.i = inttoptr i64 %.281.i to ptr
  %.309.i = add i64 %a9, 32
  %.310.i = inttoptr i64 %.309.i to ptr
  %.311.i = load i64, ptr %.310.i, align 8, !noalias !0
  %.312.i = inttoptr i64 %.311.i to ptr
  %.314.i = load i64, ptr %.312.i, align 8, !noalias !0
  %.315.i = add i64 %a9, 16
  %.316.i = inttoptr i64 %.315.i to ptr
  %.317.i = load i64, ptr %.316.i, align 8, !noalias !0
  %.320.i = inttoptr i64 %.317.i to ptr
  %.345.i = add i64 %a12, 32
  %.346.i = inttoptr i64 %.345.i to ptr
  %.347.i = load i64, ptr %.346.i, align 8, !noalias !0
  %.348.i = inttoptr i64 %.347.i to ptr
  %.350.i = load i64, ptr %.348.i, align 8, !noalias !0
  %.351.i = add i64 %a12, 16
  %.352.i = inttoptr i64 %.351.i to ptr
  %.353.i = load i64, ptr %.352.i, align 8, !noalias !0
  %.356.i = inttoptr i64 %.353.i to ptr
  %spec.select.i.i = tail call i64 @llvm.smax.i64(i64 %.170.i, i64 0)
  %.415.i.i = add i64 %.134.i, -96
  %.13.i.i.i = tail call i64 @llvm.smin.i64(i64 %.26.i, i64 %.350.i)
  %.98.i.i.i = icmp sgt i64 %a3, 0
  %.99.i.i.i = sub nsw i64 256, %a3
  %.100.i.i.i = mul i64 %.99.i.i.i, 72340172838076673
  %.1197.i.i = icmp sgt i64 %.314.i, 0
  %.1559.not.i.i = icmp eq i64 %a10, 0
  %.58.not.i.i.i = icmp ne i64 %a11, 0
  %..i.i.i = sext i1 %.58.not.i.i.i to i16
  %.89.i.i.i = select i1 %.58.not.i.i.i, i16 -32768, i16 0
  %.381.i1445.i.i = insertelement <16 x i16> poison, i16 %..i.i.i, i64 0
  %.382.i.i.i = shufflevector <16 x i16> %.381.i1445.i.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.391.i.i.i = and <16 x i16> %.382.i.i.i, splat (i16 -32768)
  %.1760.not.i.i = icmp eq i64 %a11, 0
  br label %B84.i.i

B84.i.i:                                          ; preds = %B894.i.i, %0
  %.186.0.i.i = phi i64 [ 0, %0 ], [ %.258.i.i, %B894.i.i ]
  %at.2.0.i.i = phi i64 [ 0, %0 ], [ %at.3.2.i.i, %B894.i.i ]
  %exitcond.not.i.i = icmp eq i64 %.186.0.i.i, %spec.select.i.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v133B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx.exit, label %B88.i.i

B88.i.i:                                          ; preds = %B84.i.i
  %.258.i.i = add nuw i64 %.186.0.i.i, 1
  %1 = getelementptr i64, ptr %.176.i, i64 %.186.0.i.i
  %.316.i.i = load i64, ptr %1, align 8, !noalias !3
  %2 = getelementptr i64, ptr %.212.i, i64 %.186.0.i.i
  %.347.i.i = load i64, ptr %2, align 8, !noalias !3
  %3 = getelementptr i64, ptr %.248.i, i64 %.186.0.i.i
  %.378.i.i = load i64, ptr %3, align 8, !noalias !3
  %.380.i.i = add nsw i64 %.378.i.i, %at.2.0.i.i
  %.391.i.i = icmp slt i64 %.316.i.i, 0
  %.394.i.i = icmp slt i64 %.347.i.i, 0
  %or.cond.i.i = select i1 %.391.i.i, i1 true, i1 %.394.i.i
  %.404.i.i = icmp sgt i64 %.347.i.i, %.134.i
  %or.cond1039.i.i = select i1 %or.cond.i.i, i1 true, i1 %.404.i.i
  br i1 %or.cond1039.i.i, label %_ZN13_3cdynamic_3e5entryB4v133B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx.exit, label %B190.i.i

B190.i.i:                                         ; preds = %B88.i.i
  %4 = shl i64 %.347.i.i, 2
  %.416.i.i = sub i64 %.415.i.i, %4
  %.418.i.i = icmp sgt i64 %.316.i.i, %.416.i.i
  br i1 %.418.i.i, label %_ZN13_3cdynamic_3e5entryB4v133B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx.exit, label %B248.i.i

B248.i.i:                                         ; preds = %B190.i.i
  %.522.i.i = icmp slt i64 %.378.i.i, 0
  %.567.i.i = icmp sgt i64 %.380.i.i, %.13.i.i.i
  %or.cond1466.i.i = select i1 %.522.i.i, i1 true, i1 %.567.i.i
  br i1 %or.cond1466.i.i, label %_ZN13_3cdynamic_3e5entryB4v133B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx.exit, label %B340.i.i

B340.i.i:                                         ; preds = %B248.i.i
  %.651.i.i = shl i64 %.316.i.i, 3
  %.656.i.i = shl i64 %.347.i.i, 5
  %.658.i.i = add i64 %.656.i.i, %.651.i.i
  %.671.not.i.i = icmp eq i64 %.378.i.i, 0
  br i1 %.671.not.i.i, label %B894.i.i, label %B526.endif.else.endif.i.i

B694.i.i:                                         ; preds = %_ZN14sparse_kernels5words5_joinB4v135B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i
  br i1 %.1197.i.i, label %B716.else.endif.i.i, label %B776.i.i

B776.i.i:                                         ; preds = %B694.i.i
  br i1 %.1559.not.i.i, label %B828.i.i, label %B780.else.endif.i.i

B828.i.i:                                         ; preds = %B776.i.i
  %.127115.not.i.i.i = icmp slt i64 %.832.i.i, 1
  %or.cond.i = select i1 %.1760.not.i.i, i1 true, i1 %.127115.not.i.i.i
  br i1 %or.cond.i, label %NRT_decref.exit1266.i.i, label %B134.if.i.i.i

B134.if.i.i.i:                                    ; preds = %B828.i.i, %B134.if.i.i.i
  %.69.0116.i.i.i = phi i64 [ %.140.i.i.i, %B134.if.i.i.i ], [ 0, %B828.i.i ]
  %.140.i.i.i = add nuw nsw i64 %.69.0116.i.i.i, 1
  %5 = getelementptr i16, ptr %.857.i.i, i64 %.69.0116.i.i.i
  %.194.i.i.i = load i16, ptr %5, align 2, !noalias !6
  %.242111.i.i.i = tail call i16 @llvm.fshl.i16(i16 %.194.i.i.i, i16 %.194.i.i.i, i16 15)
  store i16 %.242111.i.i.i, ptr %5, align 2, !noalias !6
  %exitcond.not.i.i.i = icmp eq i64 %.832.i.i, %.140.i.i.i
  br i1 %exitcond.not.i.i.i, label %NRT_decref.exit1266.i.i, label %B134.if.i.i.i

NRT_decref.exit1266.i.i:                          ; preds = %B410.if.i.i.i, %B134.if.i.i.i, %B184.if.i.i.i, %B410.preheader.i.i.i, %B716.endif.else.endif.endif.i.i, %B828.i.i
  %.1812.i.i = add nuw nsw i64 %.841.i.i, %at.4.1.i.i
  %.1818.i.i = icmp slt i64 %.1812.i.i, %.380.i.i
  br i1 %.1818.i.i, label %B526.endif.else.endif.i.i, label %B894.i.i

B894.i.i:                                         ; preds = %NRT_decref.exit1266.i.i, %B340.i.i
  %at.3.2.i.i = phi i64 [ %at.2.0.i.i, %B340.i.i ], [ %.1812.i.i, %NRT_decref.exit1266.i.i ]
  %position.3.2.i.i = phi i64 [ %.651.i.i, %B340.i.i ], [ %storemerge.i.i.i, %NRT_decref.exit1266.i.i ]
  %reass.sub = sub i64 %position.3.2.i.i, %.651.i.i
  %.1840.i.i = add i64 %reass.sub, 31
  %.1841.i.i = lshr i64 %.1840.i.i, 5
  %.1845.not.i.i = icmp eq i64 %.1841.i.i, %.347.i.i
  br i1 %.1845.not.i.i, label %B84.i.i, label %_ZN13_3cdynamic_3e5entryB4v133B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx.exit

B526.endif.endif.i.i:                             ; preds = %B526.endif.else.endif.endif.endif.if.i.i, %B526.endif.else.endif.endif.endif.i.i
  %.744.sroa.13.0.i.i = phi i64 [ %.350.i, %B526.endif.else.endif.endif.endif.if.i.i ], [ %.744.sroa.13.1.i.i, %B526.endif.else.endif.endif.endif.i.i ]
  %.832.i.i = sub i64 %.744.sroa.13.0.i.i, %.744.sroa.0.3.i.i
  %.841.i.i = tail call i64 @llvm.smax.i64(i64 %.832.i.i, i64 0)
  %.857.i.i = getelementptr i16, ptr %.356.i, i64 %.744.sroa.0.3.i.i
  %.930.not.i.i = icmp slt i64 %at.4.1.i.i, %.26.i
  br i1 %.930.not.i.i, label %B526.endif.endif.else.endif.endif.i.i, label %B526.endif.endif.else.endif.if.i.i, !prof !9

B526.endif.else.endif.i.i:                        ; preds = %B340.i.i, %NRT_decref.exit1266.i.i
  %at.4.1.i.i = phi i64 [ %.1812.i.i, %NRT_decref.exit1266.i.i ], [ %at.2.0.i.i, %B340.i.i ]
  %position.2.1.i.i = phi i64 [ %storemerge.i.i.i, %NRT_decref.exit1266.i.i ], [ %.651.i.i, %B340.i.i ]
  %.683.i.i = add nuw nsw i64 %at.4.1.i.i, 4096
  %.13.i1193.i.i = tail call i64 @llvm.smin.i64(i64 %.380.i.i, i64 %.683.i.i)
  %.764.not.i.i = icmp slt i64 %at.4.1.i.i, %.350.i
  br i1 %.764.not.i.i, label %B526.endif.else.endif.endif.i.i, label %B526.endif.else.endif.if.i.i, !prof !9

B526.endif.else.endif.if.i.i:                     ; preds = %B526.endif.else.endif.i.i
  br label %B526.endif.else.endif.endif.i.i

B526.endif.else.endif.endif.i.i:                  ; preds = %B526.endif.else.endif.if.i.i, %B526.endif.else.endif.i.i
  %.744.sroa.0.3.i.i = phi i64 [ %.350.i, %B526.endif.else.endif.if.i.i ], [ %at.4.1.i.i, %B526.endif.else.endif.i.i ]
  %.771.i.i = icmp slt i64 %.13.i1193.i.i, 0
  %.772.i.i = select i1 %.771.i.i, i64 %.350.i, i64 0
  %.773.i.i = add i64 %.772.i.i, %.13.i1193.i.i
  %.776.i.i = icmp slt i64 %.773.i.i, 0
  br i1 %.776.i.i, label %B526.endif.else.endif.endif.if.i.i, label %B526.endif.else.endif.endif.endif.i.i, !prof !10

B526.endif.else.endif.endif.if.i.i:               ; preds = %B526.endif.else.endif.endif.i.i
  br label %B526.endif.else.endif.endif.endif.i.i

B526.endif.else.endif.endif.endif.i.i:            ; preds = %B526.endif.else.endif.endif.if.i.i, %B526.endif.else.endif.endif.i.i
  %.744.sroa.13.1.i.i = phi i64 [ 0, %B526.endif.else.endif.endif.if.i.i ], [ %.773.i.i, %B526.endif.else.endif.endif.i.i ]
  %.781.not.i.i = icmp slt i64 %.773.i.i, %.350.i
  br i1 %.781.not.i.i, label %B526.endif.endif.i.i, label %B526.endif.else.endif.endif.endif.if.i.i, !prof !9

B526.endif.else.endif.endif.endif.if.i.i:         ; preds = %B526.endif.else.endif.endif.endif.i.i
  br label %B526.endif.endif.i.i

B252.i.i.i:                                       ; preds = %B526.endif.endif.else.endif.endif.i.i, %B596.i.i.i
  %position.3.0.i.i.i = phi i64 [ %position.4.1.i.i.i, %B596.i.i.i ], [ %position.2.1.i.i, %B526.endif.endif.else.endif.endif.i.i ]
  %i.3.0.i.i.i = phi i64 [ %.646.i.i.i, %B596.i.i.i ], [ 0, %B526.endif.endif.else.endif.endif.i.i ]
  br i1 %.98.i.i.i, label %B256.i.i.i, label %B376.i.i.i

B256.i.i.i:                                       ; preds = %B252.i.i.i
  %.135.i.i.i = getelementptr i8, ptr %.1023.i.i, i64 %i.3.0.i.i.i
  %.137.i.i.i = load i64, ptr %.135.i.i.i, align 1, !noalias !11
  %.139.i.i.i = and i64 %.137.i.i.i, %.100.i.i.i
  %.140.i1402.i.i = icmp eq i64 %.139.i.i.i, 0
  br i1 %.140.i1402.i.i, label %B338.i.i.i, label %B376.i.i.i

B338.i.i.i:                                       ; preds = %B256.i.i.i
  %6 = bitcast i64 %.137.i.i.i to <8 x i8>
  %.167.i.i.i = zext <8 x i8> %6 to <8 x i16>
  %.168.i.i.i = getelementptr i16, ptr %.857.i.i, i64 %i.3.0.i.i.i
  store <8 x i16> %.167.i.i.i, ptr %.168.i.i.i, align 1, !noalias !11
  br label %B596.i.i.i

B376.i.i.i:                                       ; preds = %B256.i.i.i, %B252.i.i.i
  %.174.i.i.i = icmp ugt i64 %position.3.0.i.i.i, %.658.i.i
  br i1 %.174.i.i.i, label %_ZN14sparse_kernels5words5_joinB4v135B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i, label %B422.if.i.i.i

B596.i.i.i:                                       ; preds = %B422.if.i.i.i, %B338.i.i.i
  %position.4.1.i.i.i = phi i64 [ %position.3.0.i.i.i, %B338.i.i.i ], [ %.571.i.i.i, %B422.if.i.i.i ]
  %.646.i.i.i = add nuw nsw i64 %i.3.0.i.i.i, 8
  %.652.i.i.i = add nuw i64 %i.3.0.i.i.i, 16
  %.654.not.i.i.i = icmp ugt i64 %.652.i.i.i, %.841.i.i
  br i1 %.654.not.i.i.i, label %B608.i.i.i, label %B252.i.i.i

B608.i.i.i:                                       ; preds = %B596.i.i.i, %B526.endif.endif.else.endif.endif.i.i
  %position.6.1.i.i.i = phi i64 [ %position.2.1.i.i, %B526.endif.endif.else.endif.endif.i.i ], [ %position.4.1.i.i.i, %B596.i.i.i ]
  %i.4.1.i.i.i = phi i64 [ 0, %B526.endif.endif.else.endif.endif.i.i ], [ %.646.i.i.i, %B596.i.i.i ]
  %.677.i.i.i = icmp uge i64 %i.4.1.i.i.i, %.841.i.i
  %.694.not.i.i.i = icmp ugt i64 %position.6.1.i.i.i, %.658.i.i
  %or.cond.i.i.i = select i1 %.677.i.i.i, i1 true, i1 %.694.not.i.i.i
  br i1 %or.cond.i.i.i, label %_ZN14sparse_kernels5words5_joinB4v135B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i, label %B734.i.i.i

B734.i.i.i:                                       ; preds = %B608.i.i.i, %B734.i.i.i
  %position.7.1.i.i.i = phi i64 [ %.921.i.i.i, %B734.i.i.i ], [ %position.6.1.i.i.i, %B608.i.i.i ]
  %i.5.1.i.i.i = phi i64 [ %.982.i.i.i, %B734.i.i.i ], [ %i.4.1.i.i.i, %B608.i.i.i ]
  %.730.i.i.i = getelementptr i8, ptr %.1023.i.i, i64 %i.5.1.i.i.i
  %.731.i.i.i = load i8, ptr %.730.i.i.i, align 1, !noalias !11
  %.774.i.i.i = zext i8 %.731.i.i.i to i64
  %.799.i.i.i = getelementptr i8, ptr %.68.i, i64 %.774.i.i.i
  %.800.i.i.i = load i8, ptr %.799.i.i.i, align 1, !noalias !11
  %.809.i.i.i = lshr i64 %position.7.1.i.i.i, 3
  %.821.i.i.i = getelementptr i8, ptr %.140.i, i64 %.809.i.i.i
  %.823.i.i.i = load i64, ptr %.821.i.i.i, align 1, !noalias !11
  %.825.i.i.i = and i64 %position.7.1.i.i.i, 7
  %.826.i.i.i = lshr i64 %.823.i.i.i, %.825.i.i.i
  %.804.i.i.i = zext i8 %.800.i.i.i to i64
  %.902.i.i.i = getelementptr i64, ptr %.104.i, i64 %.774.i.i.i
  %.903.i.i.i = load i64, ptr %.902.i.i.i, align 8, !noalias !11
  %notmask553.i.i.i = shl nsw i64 -1, %.804.i.i.i
  %.913.i.i.i = xor i64 %notmask553.i.i.i, -1
  %.915.i.i.i = and i64 %.826.i.i.i, %.913.i.i.i
  %.918.i.i.i = add i64 %.915.i.i.i, %.903.i.i.i
  %.921.i.i.i = add i64 %position.7.1.i.i.i, %.804.i.i.i
  %.972.i.i.i = getelementptr i16, ptr %.857.i.i, i64 %i.5.1.i.i.i
  %.973.i.i.i = trunc i64 %.918.i.i.i to i16
  store i16 %.973.i.i.i, ptr %.972.i.i.i, align 2, !noalias !11
  %.982.i.i.i = add nuw nsw i64 %i.5.1.i.i.i, 1
  %.990.i.i.i = icmp samesign uge i64 %.982.i.i.i, %.841.i.i
  %.1005.not.i.i.i = icmp ugt i64 %.921.i.i.i, %.658.i.i
  %or.cond554.i.i.i = select i1 %.990.i.i.i, i1 true, i1 %.1005.not.i.i.i
  br i1 %or.cond554.i.i.i, label %_ZN14sparse_kernels5words5_joinB4v135B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i, label %B734.i.i.i

B422.if.i.i.i:                                    ; preds = %B376.i.i.i, %B422.if.i.i.i
  %position.5.2691.i.i.i = phi i64 [ %.571.i.i.i, %B422.if.i.i.i ], [ %position.3.0.i.i.i, %B376.i.i.i ]
  %.247.0689.i.i.i = phi i64 [ %.321.i.i.i, %B422.if.i.i.i ], [ 0, %B376.i.i.i ]
  %.321.i.i.i = add nuw nsw i64 %.247.0689.i.i.i, 1
  %.349.i.i.i = add nuw nsw i64 %.247.0689.i.i.i, %i.3.0.i.i.i
  %.380.i.i.i = getelementptr i8, ptr %.1023.i.i, i64 %.349.i.i.i
  %.381.i.i.i = load i8, ptr %.380.i.i.i, align 1, !noalias !11
  %.424.i.i.i = zext i8 %.381.i.i.i to i64
  %.449.i.i.i = getelementptr i8, ptr %.68.i, i64 %.424.i.i.i
  %.450.i.i.i = load i8, ptr %.449.i.i.i, align 1, !noalias !11
  %.459.i.i.i = lshr i64 %position.5.2691.i.i.i, 3
  %.471.i.i.i = getelementptr i8, ptr %.140.i, i64 %.459.i.i.i
  %.473.i.i.i = load i64, ptr %.471.i.i.i, align 1, !noalias !11
  %.475.i.i.i = and i64 %position.5.2691.i.i.i, 7
  %.476.i.i.i = lshr i64 %.473.i.i.i, %.475.i.i.i
  %.454.i.i.i = zext i8 %.450.i.i.i to i64
  %.552.i.i.i = getelementptr i64, ptr %.104.i, i64 %.424.i.i.i
  %.553.i.i.i = load i64, ptr %.552.i.i.i, align 8, !noalias !11
  %notmask.i.i.i = shl nsw i64 -1, %.454.i.i.i
  %.563.i.i.i = xor i64 %notmask.i.i.i, -1
  %.565.i.i.i = and i64 %.476.i.i.i, %.563.i.i.i
  %.568.i.i.i = add i64 %.565.i.i.i, %.553.i.i.i
  %.571.i.i.i = add i64 %position.5.2691.i.i.i, %.454.i.i.i
  %.622.i.i.i = getelementptr i16, ptr %.857.i.i, i64 %.349.i.i.i
  %.623.i.i.i = trunc i64 %.568.i.i.i to i16
  store i16 %.623.i.i.i, ptr %.622.i.i.i, align 2, !noalias !11
  %exitcond.not.i1399.i.i = icmp eq i64 %.321.i.i.i, 8
  br i1 %exitcond.not.i1399.i.i, label %B596.i.i.i, label %B422.if.i.i.i

_ZN14sparse_kernels5words5_joinB4v135B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i: ; preds = %B376.i.i.i, %B734.i.i.i, %B608.i.i.i
  %storemerge.i.i.i = phi i64 [ %.921.i.i.i, %B734.i.i.i ], [ %position.6.1.i.i.i, %B608.i.i.i ], [ %position.3.0.i.i.i, %B376.i.i.i ]
  %.1106.i.i = icmp ugt i64 %storemerge.i.i.i, %.658.i.i
  br i1 %.1106.i.i, label %_ZN13_3cdynamic_3e5entryB4v133B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx.exit, label %B694.i.i

B526.endif.endif.else.endif.if.i.i:               ; preds = %B526.endif.endif.i.i
  br label %B526.endif.endif.else.endif.endif.i.i

B526.endif.endif.else.endif.endif.i.i:            ; preds = %B526.endif.endif.else.endif.if.i.i, %B526.endif.endif.i.i
  %.910.sroa.0.3.i.i = phi i64 [ %.26.i, %B526.endif.endif.else.endif.if.i.i ], [ %at.4.1.i.i, %B526.endif.endif.i.i ]
  %.1023.i.i = getelementptr i8, ptr %.32.i, i64 %.910.sroa.0.3.i.i
  %.116.i.i.i = icmp sgt i64 %.832.i.i, 7
  br i1 %.116.i.i.i, label %B252.i.i.i, label %B608.i.i.i

B716.else.endif.i.i:                              ; preds = %B694.i.i
  %.1234.not.i.i = icmp slt i64 %at.4.1.i.i, %.278.i
  br i1 %.1234.not.i.i, label %B716.else.endif.endif.i.i, label %B716.else.endif.if.i.i, !prof !9

B716.else.endif.if.i.i:                           ; preds = %B716.else.endif.i.i
  br label %B716.else.endif.endif.i.i

B716.else.endif.endif.i.i:                        ; preds = %B716.else.endif.if.i.i, %B716.else.endif.i.i
  %.1214.sroa.0.3.i.i = phi i64 [ %.278.i, %B716.else.endif.if.i.i ], [ %at.4.1.i.i, %B716.else.endif.i.i ]
  %.1327.i.i = getelementptr i16, ptr %.284.i, i64 %.1214.sroa.0.3.i.i
  %.1393.not.i.i = icmp slt i64 %at.4.1.i.i, %.314.i
  br i1 %.1393.not.i.i, label %B716.endif.else.endif.endif.i.i, label %B716.endif.else.endif.if.i.i, !prof !9

B184.if.i.i.i:                                    ; preds = %B716.endif.else.endif.endif.i.i, %B184.if.i.i.i
  %.110.0215.i.i.i = phi i64 [ %.181.i.i.i, %B184.if.i.i.i ], [ 0, %B716.endif.else.endif.endif.i.i ]
  %.181.i.i.i = add nuw nsw i64 %.110.0215.i.i.i, 1
  %7 = getelementptr i16, ptr %.857.i.i, i64 %.110.0215.i.i.i
  %.235.i.i.i = load i16, ptr %7, align 2, !noalias !14
  %.239.i.i.i = lshr i16 %.235.i.i.i, 1
  %8 = and i16 %.235.i.i.i, 1
  %.279.i.i.i = sub nsw i16 0, %8
  %.283187.i.i.i = xor i16 %.239.i.i.i, %.279.i.i.i
  %9 = getelementptr i16, ptr %.1327.i.i, i64 %.110.0215.i.i.i
  %.314.i.i.i = load i16, ptr %9, align 2, !noalias !14
  %10 = ashr i16 %.314.i.i.i, 15
  %11 = or i16 %10, -32768
  %.362188.i.i.i = xor i16 %11, %.314.i.i.i
  %12 = getelementptr i16, ptr %.1486.i.i, i64 %.110.0215.i.i.i
  %.393.i.i.i = load i16, ptr %12, align 2, !noalias !14
  %.396189.i.i.i = xor i16 %.283187.i.i.i, %.393.i.i.i
  %.430.i.i.i = sub i16 %.396189.i.i.i, %.393.i.i.i
  %.434.i.i.i = add i16 %.362188.i.i.i, %.430.i.i.i
  %.439.i.i.i = lshr i16 %.434.i.i.i, 15
  %.444.i.i.i = add nuw i16 %.439.i.i.i, 32767
  %13 = or i16 %.444.i.i.i, -32768
  %.453190.i.i.i = xor i16 %13, %.434.i.i.i
  store i16 %.453190.i.i.i, ptr %7, align 2, !noalias !14
  %exitcond.not.i1421.i.i = icmp eq i64 %.832.i.i, %.181.i.i.i
  br i1 %exitcond.not.i1421.i.i, label %NRT_decref.exit1266.i.i, label %B184.if.i.i.i

B716.endif.else.endif.if.i.i:                     ; preds = %B716.else.endif.endif.i.i
  br label %B716.endif.else.endif.endif.i.i

B716.endif.else.endif.endif.i.i:                  ; preds = %B716.endif.else.endif.if.i.i, %B716.else.endif.endif.i.i
  %.1373.sroa.0.3.i.i = phi i64 [ %.314.i, %B716.endif.else.endif.if.i.i ], [ %at.4.1.i.i, %B716.else.endif.endif.i.i ]
  %.1486.i.i = getelementptr i16, ptr %.320.i, i64 %.1373.sroa.0.3.i.i
  %.168214.not.i.i.i = icmp slt i64 %.832.i.i, 1
  br i1 %.168214.not.i.i.i, label %NRT_decref.exit1266.i.i, label %B184.if.i.i.i

B410.preheader.i.i.i:                             ; preds = %B326.if.i.i.i, %B780.else.endif.endif.i.i
  %.501298.not.i.i.i = icmp eq i64 %.165.0.i.i.i, 0
  br i1 %.501298.not.i.i.i, label %NRT_decref.exit1266.i.i, label %B410.if.i.i.i

B326.if.i.i.i:                                    ; preds = %B780.else.endif.endif.i.i, %B326.if.i.i.i
  %.273.0297.i.i.i = phi i64 [ %.337.i.i.i, %B326.if.i.i.i ], [ %spec.select.i.i.i, %B780.else.endif.endif.i.i ]
  %.270.0296.i.i.i = phi i64 [ %.341.i.i.i, %B326.if.i.i.i ], [ 0, %B780.else.endif.endif.i.i ]
  %.337.i.i.i = add nsw i64 %.273.0297.i.i.i, -1
  %.341.i.i.i = add nuw nsw i64 %.270.0296.i.i.i, 16
  %.383.i.i.i = getelementptr i16, ptr %.857.i.i, i64 %.270.0296.i.i.i
  %.385.i.i.i = getelementptr i16, ptr %.1689.i.i, i64 %.270.0296.i.i.i
  %.387.i.i.i = load <16 x i16>, ptr %.385.i.i.i, align 2, !noalias !17
  %.388.i.i.i = load <16 x i16>, ptr %.383.i.i.i, align 2, !noalias !17
  %isneg278.i.i.i = icmp slt <16 x i16> %.387.i.i.i, zeroinitializer
  %.390.i.i.i = select <16 x i1> %isneg278.i.i.i, <16 x i16> %.382.i.i.i, <16 x i16> zeroinitializer
  %.392.i.i.i = lshr <16 x i16> %.388.i.i.i, splat (i16 1)
  %.393.i1446.i.i = and <16 x i16> %.388.i.i.i, splat (i16 1)
  %.394.i.i.i = sub nsw <16 x i16> zeroinitializer, %.393.i1446.i.i
  %.395.i.i.i = xor <16 x i16> %.392.i.i.i, %.394.i.i.i
  %.396.i.i.i = or <16 x i16> %.390.i.i.i, %.391.i.i.i
  %.397.i.i.i = xor <16 x i16> %.396.i.i.i, %.387.i.i.i
  %.398.i.i.i = xor <16 x i16> %.395.i.i.i, %.390.i.i.i
  %.399.i.i.i = sub <16 x i16> %.398.i.i.i, %.390.i.i.i
  %.400.i.i.i = add <16 x i16> %.399.i.i.i, %.397.i.i.i
  %isnotneg.inv.i.i.i = icmp slt <16 x i16> %.400.i.i.i, zeroinitializer
  %.404.i.i.i = select <16 x i1> %isnotneg.inv.i.i.i, <16 x i16> %.391.i.i.i, <16 x i16> %.382.i.i.i
  %.405.i.i.i = xor <16 x i16> %.404.i.i.i, %.400.i.i.i
  store <16 x i16> %.405.i.i.i, ptr %.383.i.i.i, align 2, !noalias !17
  %.328.i.i.i = icmp samesign ugt i64 %.273.0297.i.i.i, 1
  br i1 %.328.i.i.i, label %B326.if.i.i.i, label %B410.preheader.i.i.i

B410.if.i.i.i:                                    ; preds = %B410.preheader.i.i.i, %B410.if.i.i.i
  %.448.0300.i.i.i = phi i64 [ %.510.i.i.i, %B410.if.i.i.i ], [ %.165.0.i.i.i, %B410.preheader.i.i.i ]
  %.445.0299.i.i.i = phi i64 [ %.514.i.i.i, %B410.if.i.i.i ], [ %.195.i.i.i, %B410.preheader.i.i.i ]
  %.510.i.i.i = add nsw i64 %.448.0300.i.i.i, -1
  %.514.i.i.i = add nuw nsw i64 %.445.0299.i.i.i, 1
  %14 = getelementptr i16, ptr %.1689.i.i, i64 %.445.0299.i.i.i
  %.568.i1449.i.i = load i16, ptr %14, align 2, !noalias !17
  %isneg.i.i.i = icmp slt i16 %.568.i1449.i.i, 0
  %.582270.i.i.i = select i1 %isneg.i.i.i, i16 %..i.i.i, i16 0
  %15 = getelementptr i16, ptr %.857.i.i, i64 %.445.0299.i.i.i
  %.613.i.i.i = load i16, ptr %15, align 2, !noalias !17
  %.617.i.i.i = lshr i16 %.613.i.i.i, 1
  %16 = and i16 %.613.i.i.i, 1
  %.657.i.i.i = sub nsw i16 0, %16
  %.661271.i.i.i = xor i16 %.617.i.i.i, %.657.i.i.i
  %.696.i.i.i = or i16 %.582270.i.i.i, %.89.i.i.i
  %.700272.i.i.i = xor i16 %.696.i.i.i, %.568.i1449.i.i
  %.704273.i.i.i = xor i16 %.661271.i.i.i, %.582270.i.i.i
  %.708.i.i.i = sub i16 %.704273.i.i.i, %.582270.i.i.i
  %.712.i.i.i = add i16 %.708.i.i.i, %.700272.i.i.i
  %.inv.i.i.i = icmp slt i16 %.712.i.i.i, 0
  %.732275.i.i.i = select i1 %.inv.i.i.i, i16 %.89.i.i.i, i16 %..i.i.i
  %.736277.i.i.i = xor i16 %.732275.i.i.i, %.712.i.i.i
  store i16 %.736277.i.i.i, ptr %15, align 2, !noalias !17
  %.501.i.i.i = icmp samesign ugt i64 %.448.0300.i.i.i, 1
  br i1 %.501.i.i.i, label %B410.if.i.i.i, label %NRT_decref.exit1266.i.i

B780.else.endif.i.i:                              ; preds = %B776.i.i
  %.1596.not.i.i = icmp slt i64 %at.4.1.i.i, %.278.i
  br i1 %.1596.not.i.i, label %B780.else.endif.endif.i.i, label %B780.else.endif.if.i.i, !prof !9

B780.else.endif.if.i.i:                           ; preds = %B780.else.endif.i.i
  br label %B780.else.endif.endif.i.i

B780.else.endif.endif.i.i:                        ; preds = %B780.else.endif.if.i.i, %B780.else.endif.i.i
  %.1576.sroa.0.3.i.i = phi i64 [ %.278.i, %B780.else.endif.if.i.i ], [ %at.4.1.i.i, %B780.else.endif.i.i ]
  %.1689.i.i = getelementptr i16, ptr %.284.i, i64 %.1576.sroa.0.3.i.i
  %.165.0.i.i.i = and i64 %.841.i.i, 15
  %.195.i.i.i = and i64 %.841.i.i, 9223372036854775792
  %17 = tail call i64 @llvm.smax.i64(i64 %.832.i.i, i64 15)
  %spec.select.i.i.i = lshr i64 %17, 4
  %.328295.not.i.i.i = icmp eq i64 %spec.select.i.i.i, 0
  br i1 %.328295.not.i.i.i, label %B410.preheader.i.i.i, label %B326.if.i.i.i

_ZN13_3cdynamic_3e5entryB4v133B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx.exit: ; preds = %B84.i.i, %B88.i.i, %B190.i.i, %B248.i.i, %B894.i.i, %_ZN14sparse_kernels5words5_joinB4v135B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i
  %.sink.i.i = phi i64 [ %.186.0.i.i, %_ZN14sparse_kernels5words5_joinB4v135B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i ], [ %.186.0.i.i, %B248.i.i ], [ %.186.0.i.i, %B894.i.i ], [ %.186.0.i.i, %B88.i.i ], [ %.186.0.i.i, %B190.i.i ], [ -1, %B84.i.i ]
  ret i64 %.sink.i.i
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.fshl.i16(i16, i16, i16) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v133B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v133B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels5words7restoreB4v134B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels5words7restoreB4v134B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE"}
!6 = !{!7, !4, !1}
!7 = distinct !{!7, !8, !"_ZN14sparse_kernels5words9_unrotateB4v140B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!8 = distinct !{!8, !"_ZN14sparse_kernels5words9_unrotateB4v140B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE"}
!9 = !{!"branch_weights", i32 99, i32 1}
!10 = !{!"branch_weights", i32 1, i32 99}
!11 = !{!12, !4, !1}
!12 = distinct !{!12, !13, !"_ZN14sparse_kernels5words5_joinB4v135B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!13 = distinct !{!13, !"_ZN14sparse_kernels5words5_joinB4v135B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE"}
!14 = !{!15, !4, !1}
!15 = distinct !{!15, !16, !"_ZN14sparse_kernels5words12_undo_turnedB4v138B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!16 = distinct !{!16, !"_ZN14sparse_kernels5words12_undo_turnedB4v138B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
!17 = !{!18, !4, !1}
!18 = distinct !{!18, !19, !"_ZN14sparse_kernels5words5_undoB4v139B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!19 = distinct !{!19, !"_ZN14sparse_kernels5words5_undoB4v139B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE"}
